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
export { digestOf } from './coverage/digest';
export { noDesk, type Desk } from './desk/desk';
export { cachingReader, readParagraph, type Reader, type Reading } from './extract/reading';
export { checkArticle, severityOf } from './rules/check';
export { rules } from './rules/registry';
export type { Edit, Finding, Fix, Related, Rule, Severity } from './rules/rule';
export { contains, overlaps, type Span } from './text/span';
