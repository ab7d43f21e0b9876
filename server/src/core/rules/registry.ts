// All rules, in the order in which they are listed everywhere: a rule is one file, and one line here.
// --- text

// --- duplicates
import { boilerplateLine } from './boilerplateLine';
import { captionInBody } from './captionInBody';
import { duplicateArticle } from './duplicateArticle';
import { duplicateLine } from './duplicateLine';
import { duplicatePassage } from './duplicatePassage';
import { repeatedWord } from './repeatedWord';
import { sharedQuotation } from './sharedQuotation';

// --- quotes

// --- names

// --- figures and dates

import type { Rule } from './rule';

export const rules: readonly Rule[] = [
  // text

  // duplicates
  duplicateArticle, duplicatePassage, duplicateLine, boilerplateLine, captionInBody, repeatedWord, sharedQuotation,

  // quotes

  // names

  // figures and dates

];
