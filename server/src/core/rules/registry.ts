// All rules, in the order in which they are listed everywhere: a rule is one file, and one line here.
// --- text

// --- duplicates

// --- quotes

// --- names

// --- figures and dates

import type { Rule } from './rule';

export const rules: readonly Rule[] = [
  // text

  // duplicates

  // quotes

  // names

  // figures and dates

];
