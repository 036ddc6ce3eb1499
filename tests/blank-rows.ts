/** What a project has beside its id and its name where nothing else is known of it. */
export const BLANK_PROJECT = {
  title: null,
  legal_form: null,
  legal_form_printed: null,
  legal_form_first_line: null,
  legal_form_last_line: null,
  sites: null,
  open_partners: null,
  first_line: null,
  last_line: null,
};
