// newsReview/setPublished: writes the publication day where it belongs: into front matter that is there, else into the desk file.
import { type Article, isDay, setPublished as setInDesk, type Span } from '../../core';
import type { Done, SetPublishedParams } from '../../protocol';
import { deskEdit } from '../deskEdit';
import type { Session } from '../session';
import { relativeTo } from '../uri';

export async function setPublished(session: Session, { uri, day }: SetPublishedParams): Promise<Done> {
  const open = await session.articles.open(uri);
  if (!open) return { ok: false, message: 'This file is not open as an article.' };
  if (!isDay(day)) return { ok: false, message: `“${day}” is no day such as 2015-11-23.` };
  const place = inFrontMatter(open.article, day);
  if (place) {
    const { edit } = place;
    const done = await session.connection.workspace.applyEdit({ changes: { [uri]: [{ range: open.lines.range(edit), newText: edit.newText }] } });
    return done.applied ? { ok: true, message: `Publication date set to ${day} in the head of the article.` } : { ok: false, message: done.failureReason ?? 'The editor did not take the edit.' };
  }
  const folder = open.desk.folder ?? session.desks.place(uri);
  const path = folder === null ? null : relativeTo(folder, open.id);
  if (path === null) {
    const start = { line: 0, character: 0 };
    const done = await session.connection.workspace.applyEdit({ changes: { [uri]: [{ range: { start, end: start }, newText: `---\npublished: ${day}\n---\n` }] } });
    return done.applied ? { ok: true, message: `Publication date set to ${day} at the head of the article.` } : { ok: false, message: done.failureReason ?? 'The editor did not take the edit.' };
  }
  const edit = deskEdit(session, open, (text) => setInDesk(text, path, day));
  if (!edit) {
    return open.desk.desk.published[path] === day ? { ok: true, message: `The publication date is ${day} already.` }
      : { ok: false, message: 'The desk file cannot be written: see the problems in .newsreview.yml.' };
  }
  const done = await session.connection.workspace.applyEdit(edit);
  return done.applied ? { ok: true, message: `Publication date set to ${day} in .newsreview.yml.` } : { ok: false, message: done.failureReason ?? 'The editor did not take the edit.' };
}

/** Where front matter between "---" lines has or takes the day; null where the article has none. */
function inFrontMatter(article: Article, day: string): { edit: Span & { newText: string } } | null {
  const head = article.frontMatter;
  const text = head && article.text.slice(head.start, head.end);
  if (!head || !text || !/^---[ \t]*\r?\n/.test(text)) return null;
  const line = /^(published|date)([ \t]*:[ \t]*)([^\r\n]*)$/im.exec(text);
  if (line) {
    const start = head.start + line.index + line[1].length + line[2].length;
    return { edit: { start, end: start + line[3].length, newText: day } };
  }
  const start = head.start + /^---[ \t]*\r?\n/.exec(text)![0].length;
  return { edit: { start, end: start, newText: `published: ${day}\n` } };
}
