/** Fields in which a key is typed; a checkbox or a radio takes none but the space bar and the arrows. */
const FIELDS = `input:not(${["checkbox", "radio", "range", "color", "file", "button", "submit", "reset"]
  .map((type) => `[type=${type}]`)
  .join(", ")}), textarea, select, [contenteditable]`;

/** Whether a key that was pressed is part of what its reader writes, so that it is no shortcut. */
export const isTyping = ({ target }: Event): boolean => target instanceof Element && target.closest(FIELDS) !== null;
