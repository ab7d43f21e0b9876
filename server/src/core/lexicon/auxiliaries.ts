// Auxiliary verbs, with their clitics. Lower case.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const beings = words("is are was were be been being am 's 're 'm ’s ’re ’m get gets got");
export const auxiliaries = words(`is are was were be been being am 's 're 'm ’s ’re ’m has have had having 've ’ve 'd ’d do does did will would can
  could shall should may might must ought wo ca sha 'll ’ll get gets got`);
