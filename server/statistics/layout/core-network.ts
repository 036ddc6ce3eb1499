/** What is drawn together: projects, the actors they share, who shares which, and the region of each project. */
export interface Core {
  projects: string[];
  shared: string[];
  ties: Map<string, Map<string, unknown>>;
  regionOf: (project: string) => string | null;
}
