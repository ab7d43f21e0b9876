// The JSON schema of the desk file, with every rule by name: what editors complete and check in .newsreview.yml.
import { rules } from '../../server/src/core';

const text = (description: string) => ({ type: 'string', description });
const texts = (description: string) => ({ description, anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] });
const severity = { enum: ['off', 'on', 'error', 'warning', 'information', 'hint', true, false] };

/** The schema, ready for `JSON.stringify`. */
export const deskSchema = () => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'News Review desk file',
  description: 'A newsroom’s own names, style, rules and settled findings. The nearest .newsreview.yml above an article holds.',
  type: ['object', 'null'],
  additionalProperties: false,
  properties: {
    profile: { enum: ['ap', 'uk', 'own'], description: 'The style profile: AP, UK, or own (only what this file says).' },
    names: {
      type: ['array', 'null'],
      description: 'Names of people, organizations and places as the desk writes them.',
      items: { anyOf: [{ type: 'string' }, {
        type: 'object', additionalProperties: false, required: ['name'],
        properties: { name: text('The preferred spelling.'), aliases: texts('Other spellings of the same name.'),
          type: { enum: ['person', 'organization', 'organisation', 'place', 'work', 'other'], description: 'What it is the name of.' }, note: text('Shown in the hover.') },
      }] },
    },
    terms: {
      type: ['array', 'null'],
      description: 'Terms that the desk writes in one way.',
      items: { type: 'object', additionalProperties: false, required: ['prefer', 'avoid'],
        properties: { prefer: text('What to write.'), avoid: texts('What it replaces.'), note: text('Why.') } },
    },
    rules: {
      type: ['object', 'null'],
      description: 'Rules that are off, on, or of another severity.',
      properties: Object.fromEntries(rules.map((r) => [r.id, { ...severity, description: r.docs.finds.trim() || r.title }])),
      additionalProperties: severity,
    },
    ignored: {
      type: ['array', 'null'],
      description: 'Findings settled for good, as the quick fix writes them.',
      items: { type: 'object', additionalProperties: false, required: ['rule', 'hash'],
        properties: { rule: text('The rule.'), hash: { type: ['string', 'number'], description: 'Stands for the words around the finding.' }, text: text('The words, to know it again.'), reason: text('Why it is all right.') } },
    },
    published: {
      type: ['object', 'null'],
      description: 'Publication days by path, relative to this file.',
      additionalProperties: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    },
  },
});
