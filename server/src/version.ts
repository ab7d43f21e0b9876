// The program's version, and where its rules are documented.
import { repository, version } from '../../package.json';

export const VERSION: string = version;

/** The address of a rule's documentation; of the project for the empty id. */
export const pageOf = (rule: string): string => {
  const home = repository.url.replace(/\.git$/, '');
  return rule ? `${home}/blob/main/docs/rules/${rule}.md` : home;
};
