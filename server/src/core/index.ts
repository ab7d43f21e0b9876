// The façade: what the language server, the command line and the tests use of the core.
export { buildArticle, type Given } from './article/buildArticle';
export { dayInName } from './article/dayInName';
export type { Article, FrontMatter, PublicationDate } from './article/article';
export type { Entity, EntityType, Mention } from './article/mention';
export type { Figure } from './article/figure';
export type { Moment } from './article/moment';
export type { Paragraph, Role } from './article/paragraph';
export type { Quote, QuotedTerm } from './article/quote';
export { noCoverage, type Coverage, type Digest, type SharedPassage } from './coverage/coverage';
export { createCoverage } from './coverage/createCoverage';
export { digestOf, lineStarts } from './coverage/digest';
export { noDesk, type Desk, type DeskName, type DeskTerm, type Ignored } from './desk/desk';
export { addIgnored, addName, addTerm, setPublished, setRule } from './desk/editDesk';
export { ignoreHash } from './desk/ignore';
export { parseDesk, type DeskProblem, type ParsedDesk } from './desk/parseDesk';
export { cachingReader, readParagraph, type Reader, type Reading } from './extract/reading';
export { checkArticle, severityOf } from './rules/check';
export { rules } from './rules/registry';
export type { Edit, Finding, Fix, Related, Rule, Severity } from './rules/rule';
export { contains, overlaps, type Span } from './text/span';

// One function for each editor request: pure, offsets in and out.
export { completeName, type NameCompletion } from './features/completion';
export { definition } from './features/definition';
export { findingsAt, offered, safeEdits, type Offered } from './features/fixes';
export { highlights } from './features/highlights';
export { hover } from './features/hover/hover';
export type { Addresses } from './features/hover/pen';
export { lenses } from './features/lenses';
export { namesView } from './features/namesView';
export { outline, type OutlineItem } from './features/outline';
export { paint, paints } from './features/paint';
export { quotesView } from './features/quotesView';
export { entityAsked, references } from './features/references';
export { renameEdits, renameTarget } from './features/rename';
export { folds, selections } from './features/structure';
export { articleTitle } from './features/words';
export { workspaceSymbols, type CoverageSymbol } from './features/workspaceSymbols';
