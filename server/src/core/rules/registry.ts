// All rules, in the order in which they are listed everywhere: a rule is one file, and one line here.
// --- text
import { datelineGlued } from './datelineGlued';
import { invisibleCharacter } from './invisibleCharacter';
import { strayWhitespace } from './strayWhitespace';
import { mojibake } from './mojibake';
import { dashStyle } from './dashStyle';
import { frontMatterInvalid } from './frontMatterInvalid';
import { missingHeadline } from './missingHeadline';
import { conjunctionComma } from './conjunctionComma';
import { howeverPunctuation } from './howeverPunctuation';
import { hearsayWord } from './hearsayWord';
import { headlineCase } from './headlineCase';

// --- duplicates
import { boilerplateLine } from './boilerplateLine';
import { captionInBody } from './captionInBody';
import { duplicateArticle } from './duplicateArticle';
import { duplicateLine } from './duplicateLine';
import { duplicatePassage } from './duplicatePassage';
import { repeatedWord } from './repeatedWord';
import { sharedQuotation } from './sharedQuotation';

// --- quotes
import { anonymousSource } from './anonymousSource';
import { questionWithoutMark } from './questionWithoutMark';
import { quoteEllipsisCapital } from './quoteEllipsisCapital';
import { quoteMissingComma } from './quoteMissingComma';
import { quotePunctuation } from './quotePunctuation';
import { quoteSpeakerConflict } from './quoteSpeakerConflict';
import { quoteSpeakerShift } from './quoteSpeakerShift';
import { quoteStyleMix } from './quoteStyleMix';
import { quoteTextDiffers } from './quoteTextDiffers';
import { quoteUnattributed } from './quoteUnattributed';
import { quoteUnclosed } from './quoteUnclosed';
import { reportingVerb } from './reportingVerb';

// --- names
import { abbreviationMix } from './abbreviationMix';
import { acronymUnexpanded } from './acronymUnexpanded';
import { apUsStyle } from './apUsStyle';
import { countryPronoun } from './countryPronoun';
import { courtesyTitle } from './courtesyTitle';
import { deskStyle } from './deskStyle';
import { entityNameMix } from './entityNameMix';
import { firstReferenceIncomplete } from './firstReferenceIncomplete';
import { nameSpellingVariant } from './nameSpellingVariant';
import { partyStateMissing } from './partyStateMissing';
import { pluralTitleSingleName } from './pluralTitleSingleName';
import { spellingMix } from './spellingMix';
import { titleConflict } from './titleConflict';
import { titleRepeated } from './titleRepeated';

// --- figures and dates
import { ageMismatch } from './ageMismatch';
import { dateOffsetMismatch } from './dateOffsetMismatch';
import { listCount } from './listCount';
import { magnitudeSlip } from './magnitudeSlip';
import { monthAbbreviation } from './monthAbbreviation';
import { numberStyle } from './numberStyle';
import { onWeekday } from './onWeekday';
import { rangeReversed } from './rangeReversed';
import { relativeDateUnanchored } from './relativeDateUnanchored';
import { relativeDayWord } from './relativeDayWord';
import { currencyConversionMismatch } from './currencyConversionMismatch';
import { dateWeekdayMismatch } from './dateWeekdayMismatch';
import { figureConflict } from './figureConflict';
import { figureConflictAcross } from './figureConflictAcross';
import { headlineBodyMismatch } from './headlineBodyMismatch';
import { percentMath } from './percentMath';
import { sumMismatch } from './sumMismatch';
import { unitConversionMismatch } from './unitConversionMismatch';

import type { Rule } from './rule';

export const rules: readonly Rule[] = [
  // text
  datelineGlued,
  invisibleCharacter,
  strayWhitespace,
  mojibake,
  dashStyle,
  frontMatterInvalid,
  missingHeadline,
  conjunctionComma,
  howeverPunctuation,
  hearsayWord,
  headlineCase,

  // duplicates
  duplicateArticle, duplicatePassage, duplicateLine, boilerplateLine, captionInBody, repeatedWord, sharedQuotation,

  // quotes
  quoteUnclosed, quoteUnattributed, quoteSpeakerShift, quoteSpeakerConflict, quoteTextDiffers, anonymousSource,
  quoteMissingComma, quotePunctuation, quoteStyleMix, questionWithoutMark, quoteEllipsisCapital, reportingVerb,

  // names
  nameSpellingVariant,
  firstReferenceIncomplete,
  titleConflict,
  pluralTitleSingleName,
  abbreviationMix,
  entityNameMix,
  acronymUnexpanded,
  spellingMix,
  deskStyle,
  titleRepeated,
  courtesyTitle,
  apUsStyle,
  partyStateMissing,
  countryPronoun,

  // figures and dates
  dateWeekdayMismatch, dateOffsetMismatch, unitConversionMismatch, currencyConversionMismatch, percentMath, sumMismatch, rangeReversed, ageMismatch, listCount,
  magnitudeSlip, headlineBodyMismatch, figureConflict, figureConflictAcross, relativeDayWord, relativeDateUnanchored, monthAbbreviation, onWeekday, numberStyle,

];
