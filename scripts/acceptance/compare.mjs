// Compares analysis records of the four real articles with what a careful reader expects of them.
// Every function gives rows: {what, ok, must, detail}.

export const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const iou = (a, b) => overlap(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
const fold = (s) => (s ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const short = (s, n = 60) => (s.length > n ? `${s.slice(0, n - 1)}…` : s).replace(/\s+/g, ' ');
const at = (e) => `${e.doc}:${e.line}`;

const MIXES = new Set(['abbreviation-mix', 'entity-name-mix', 'spelling-mix']);
const FAMILY = { 'figure-conflict': ['figure-conflict', 'figure-conflict-across'], 'duplicate-across-files': ['duplicate-article', 'duplicate-passage'] };

/** Whether the reported finding `f` of article `doc` is the expected one `e`. */
export function sameFinding(e, doc, f) {
  if (!(FAMILY[e.rule] ?? [e.rule]).includes(f.rule)) return false;
  const expected = [e, ...(e.related ?? [])];
  const reported = [{ doc, ...f }, ...(MIXES.has(e.rule) ? f.related.map((r) => ({ doc: r.id ?? doc, ...r })) : [])];
  return reported.some((r) => expected.some((x) => x.doc === r.doc && overlap(x, r) > 0));
}

/** The expected findings of `level`: found by default, only when turned on, or not at all. */
export function findings(expectations, byDefault, turnedOn) {
  return expectations.findings.filter((e) => e.level !== 'manual').map((e) => {
    const foundIn = (run) => Object.entries(run).some(([doc, r]) => r.findings.some((f) => sameFinding(e, doc, f)));
    const plain = foundIn(byDefault);
    const on = plain || foundIn(turnedOn);
    const ok = e.profile || e.rule === 'desk-style' ? on : plain;
    return { what: `${e.level} findings${e.profile ? ' (AP)' : ''}`, ok, must: e.level === 'must',
      detail: `${e.rule} ${at(e)} ${JSON.stringify(short(e.text, 40))}${!ok && on ? ' (only when turned on)' : ''}` };
  });
}

/** What is reported and nobody expects. */
export const unexpected = (expectations, run) => Object.entries(run).flatMap(([doc, r]) => r.findings
  .filter((f) => !expectations.findings.some((e) => sameFinding(e, doc, f))).map((f) => ({ doc, ...f })));

/** Places at which a rule (or a reading) must keep silent. */
export function silences(expectations, run, texts) {
  const lineOf = (doc, offset) => texts[doc].slice(0, offset).split('\n').length;
  return expectations.mustNot.flatMap((e) => {
    const record = run[e.doc];
    const start = e.start ?? nthLine(texts[e.doc], e.line) + Math.max(0, (e.col ?? 1) - 1);
    const span = { start, end: e.end ?? start + e.text.length };
    const hits = (list) => list.filter((x) => overlap(x, span) > 0);
    let wrong;
    if (e.rule === 'figure') wrong = hits(record.figures);
    else if (e.rule === 'apostrophe-as-quote') wrong = record.quotes.filter((q) => [q, ...(q.parts ?? [])].some((p) => (p.start > span.start && p.start < span.end && texts[e.doc][p.start] !== '"') || (p.end > span.start && p.end < span.end)));
    else if (e.rule === 'speaker') wrong = record.quotes.filter((q) => lineOf(e.doc, q.start) === e.line && q.speaker && overlap(q.speaker, span) > 0 && q.type !== 'indirect' && e.text !== 'Hollande');
    else if (e.rule === 'entity-merge') wrong = hits(record.entities.filter((m) => m.kind === 'name')).filter((m) => e.text === 'Turkish Air Force' && (m.start > span.start || m.end < span.end));
    else if (e.rule === 'sentence-split') return [];
    else wrong = record.findings.filter((f) => sameFinding({ ...e, ...span }, e.doc, { ...f, related: [] }));
    return [{ what: 'must not fire', ok: !wrong.length, must: true, detail: `${e.rule} ${at(e)} ${JSON.stringify(short(e.text, 40))}: ${e.why}` }];
  });
}

const nthLine = (text, n) => text.split('\n').slice(0, n - 1).reduce((sum, l) => sum + l.length + 1, 0);

/** Quotations: the stretches in marks belong to one quote; its speaker, its cue. */
export function quotes(expectations, run, trim, texts) {
  const parts = (doc, q) => (q.parts ?? [q]).map((p) => trim(texts[doc], p.start, p.end).join());
  return expectations.quotes.flatMap((e) => {
    const wanted = e.parts.map((p) => trim(texts[e.doc], p.start, p.end).join());
    const quote = run[e.doc].quotes.find((q) => q.type !== 'indirect' && wanted.every((w) => parts(e.doc, q).includes(w)))
      ?? run[e.doc].quotes.find((q) => overlap(q, e.parts[0]) > 0 && q.type !== 'indirect');
    const must = !e.optional;
    const mention = !!quote?.speaker && (e.source ?? []).some((s) => overlap(s, quote.speaker) > 0);
    const named = /\(|office/.test(e.speaker) ? mention : fold(quote?.canonicalSpeaker) === fold(e.speaker);
    const detail = `${e.id} ${at(e.parts[0])} ${JSON.stringify(short(e.parts[0].text, 40))}`;
    return [
      { what: 'quotes: spans', ok: !!quote && parts(e.doc, quote).length === wanted.length && wanted.every((w) => parts(e.doc, quote).includes(w)), must, detail },
      { what: 'quotes: speakers', ok: named, must, detail: `${detail}: ${e.speaker}, not ${quote?.canonicalSpeaker ?? quote?.speaker?.text ?? 'nobody'}` },
      { what: 'quotes: mention of speaker', ok: mention, must: false, detail: `${detail}: ${e.source?.[0]?.text}, not ${quote?.speaker?.text ?? 'none'}` },
      { what: 'quotes: cues', ok: !!quote?.cue && (e.cue ?? []).some((c) => overlap(c, quote.cue) > 0), must: false, detail: `${detail}: ${e.cue?.[0]?.text}, not ${quote?.cue?.text ?? 'none'}` },
    ];
  });
}

/** Indirect speech: a row names a sentence's source, cue and first words; what is read must hang on that cue and have that speaker. */
export function indirect(expectations, run) {
  return expectations.indirectSpeech.flatMap((e) => {
    const near = run[e.doc].quotes.filter((q) => q.cue && overlap(q.cue, e) > 0 && q.cue.text.toLowerCase().includes(e.cue.toLowerCase().split(' ')[0]));
    const right = near.find((q) => sameName(e.speaker, q));
    const detail = `${at(e)} ${e.cue}: ${JSON.stringify(short(e.text))}`;
    return [
      { what: 'indirect: found', ok: near.length > 0, must: false, detail },
      { what: 'indirect: speakers', ok: !!right, must: false, detail: `${detail}: ${e.speaker}, not ${near.length ? near[0].canonicalSpeaker ?? 'nobody' : 'read'}` },
    ];
  });
}

/** Several who speak together: "Feinstein; Panetta" in the expectations, "Feinstein and Panetta" in a record. */
const all = (names) => names.split(/; |, | and /).map(fold).sort().join();

const sameName = (wanted, quote) => {
  if (wanted.includes(';')) return !!quote.canonicalSpeaker && all(quote.canonicalSpeaker) === all(wanted);
  const a = fold(wanted.replace(/\(.*?\)/g, ''));
  return [quote.canonicalSpeaker, quote.speaker?.text].some((s) => s && (fold(s) === a || fold(s).endsWith(a) || a.endsWith(fold(s))));
};

/** Figures: value and hedge, and the hedge as a range. */
export function figures(expectations, run) {
  return expectations.figures.map((e) => {
    const r = run[e.doc];
    const figure = r.figures.filter((f) => overlap(f, e) > 0).sort((a, b) => (b.value === e.value) - (a.value === e.value))[0];
    const duration = e.kind === 'duration' && r.dates.some((d) => overlap(d, e) > 0);
    const [low, high] = range(e.interval);
    const wrong = !figure ? (duration ? [] : ['not read']) : [
      ...(figure.value !== e.value ? [`value ${figure.value}`] : []),
      ...(fold(figure.hedge) !== fold(e.hedge) && e.kind !== 'vague' ? [`hedge ${figure.hedge}`] : []),
      ...(e.kind !== 'vague' && (figure.high !== high || (figure.low !== low && e.hedge !== 'nearly')) ? [`range ${figure.low}–${figure.high}, not ${e.interval}`] : []),
    ];
    return { what: 'figures', ok: !wrong.length, must: !e.optional, detail: `${e.id} ${at(e)} ${JSON.stringify(e.text)}: ${wrong.join(', ')}` };
  });
}

function range(interval) {
  if (Array.isArray(interval)) return interval;
  if (typeof interval !== 'string') return [null, null];
  return interval.slice(1, -1).split(',').map((x) => (x.trim() === 'inf' || x.trim() === '-inf' ? null : Number(x)));
}

/** Dates and times: found, and resolved to the day, week or month with the publication date given. */
export function moments(expectations, dated) {
  return expectations.timeExpressions.flatMap((e) => {
    const found = dated[e.doc].dates.filter((d) => overlap(d, e) > 0);
    const detail = `${at(e)} ${JSON.stringify(e.text)}`;
    const rows = [{ what: 'time expressions: found', ok: found.length > 0, must: false, detail }];
    if (e.resolvedIfPubDate) rows.push({ what: 'time expressions: resolved', ok: found.some((d) => d.value === e.resolvedIfPubDate), must: false, detail: `${detail}: ${e.resolvedIfPubDate}, not ${found.map((d) => d.value).join(' ')}` });
    return rows;
  });
}

/** Entities: their mentions in one cluster an article, and no other entity's in it. */
export function entities(expectations, run) {
  const TYPE = { person: 'PERSON', organization: 'ORG', place: 'PLACE', work: 'MISC' };
  const match = (m) => run[m.doc].entities.filter((x) => iou(x, m) >= 0.5).sort((a, b) => iou(b, m) - iou(a, m))[0];
  const owners = new Map();
  for (const e of expectations.entities) for (const m of e.mentions) {
    const got = match(m);
    if (!got || got.entity === null) continue;
    const key = `${m.doc} ${got.entity}`;
    owners.set(key, (owners.get(key) ?? new Set()).add(e.canonical));
  }
  const rows = [];
  for (const e of expectations.entities) {
    const clusters = {};
    for (const m of e.mentions) {
      const got = match(m);
      rows.push({ what: `mentions: ${m.kind}s`, ok: !!got && got.start === m.start && got.end === m.end, must: false, detail: `${e.canonical} ${at(m)}:${m.col} ${JSON.stringify(m.text)}${got ? ` (read as ${JSON.stringify(got.name)})` : ''}` });
      if (got) (clusters[m.doc] ??= new Set()).add(got.entity);
      if (got && m.kind === 'name') rows.push({ what: 'mentions: types', ok: got.type === TYPE[e.type], must: false, detail: `${e.canonical} ${at(m)}: ${got.type}` });
    }
    const split = Object.entries(clusters).filter(([, c]) => c.size > 1).map(([doc]) => doc);
    const merged = Object.entries(clusters).flatMap(([doc, c]) => [...c].flatMap((id) => [...(owners.get(`${doc} ${id}`) ?? [])].filter((o) => o !== e.canonical).map((o) => `${o} in ${doc}`)));
    rows.push({ what: 'entities: whole', ok: !split.length, must: false, detail: `${e.canonical} is split in ${split.join(', ')}` });
    rows.push({ what: 'entities: apart', ok: !merged.length, must: true, detail: `${e.canonical} is one with ${[...new Set(merged)].join(', ')}` });
  }
  return rows;
}

/** The roles of paragraphs, where the two vocabularies can be compared. */
export function roles(expectations, run) {
  const ROLE = { headline: ['headline'], 'dateline+lede': ['lede'], lede: ['lede'], body: ['body'], standfirst: ['standfirst'], 'photo-credit': ['credit'], caption: ['caption'], 'credit-footer': ['footer', 'credit'] };
  return expectations.paragraphs.map((e) => {
    const p = run[e.doc].paragraphs.find((x) => overlap(x, e) > 0);
    return { what: 'paragraph roles', ok: !!p && ROLE[e.role].includes(p.role), must: false, detail: `${at(e)} ${JSON.stringify(e.head)}: ${e.role}, not ${p?.role}` };
  });
}

/** The outline: quotations in the order listed, and none besides. */
export function outline(expectations, run) {
  return Object.entries(expectations.outline).map(([doc, ids]) => {
    const optional = new Set(expectations.quotes.filter((q) => q.optional).map((q) => q.id));
    const starts = ids.map((id) => expectations.quotes.find((q) => q.id === id).parts[0]);
    // the parts of a split quotation may stand in records of their own, all naming the same parts
    const whole = (q, i, all) => all.findIndex((x) => JSON.stringify(x.parts ?? [x.start]) === JSON.stringify(q.parts ?? [q.start])) === i;
    const read = run[doc].quotes.filter((q) => q.type !== 'indirect').filter(whole).map((q) => ids[starts.findIndex((s) => overlap(s, q) > 0)] ?? `extra@${q.start}`);
    const without = (list) => list.filter((id) => !optional.has(id)).join(' ');
    return { what: 'outline', ok: without(read) === without(ids), must: true, detail: `${doc}: ${read.join(' ')}, not ${ids.join(' ')}` };
  });
}
