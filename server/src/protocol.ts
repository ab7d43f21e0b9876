// What client and server say to each other beyond the Language Server Protocol: names of methods and commands, and the records they carry.
// Ranges are those of the protocol (lines and UTF-16 characters from 0). Shared by both sides, so it imports nothing.

export interface Position { readonly line: number; readonly character: number }
export interface Range { readonly start: Position; readonly end: Position }
/** A place in a file. */
export interface Place { readonly uri: string; readonly range: Range }

/** `initializationOptions` of the server. */
export interface InitializationOptions {
  /** The client offers the commands of `ClientCommand` and lets hovers link to them. */
  readonly commands?: boolean;
  /** The client answers `ReadFile` and `FindFiles`: for files the server cannot reach itself (browser, virtual folders). */
  readonly files?: boolean;
  /** The client understands the notifications of this file. */
  readonly notifications?: boolean;
  /** URI of a folder of the client's in which the coverage index may be kept between sessions. Absent: not kept. */
  readonly storage?: string;
}

/** The settings under `newsReview`, as `workspace/configuration` gives them. */
export interface Settings {
  /** Whether articles are checked at all. */
  readonly enable: boolean;
  /** Counts above the headline and the paragraphs that introduce somebody. */
  readonly codeLens: boolean;
  readonly coverage: {
    /** Whether the other articles of the workspace are read. */
    readonly enable: boolean;
    readonly include: readonly string[];
    readonly exclude: readonly string[];
  };
}

export const defaultSettings: Settings = {
  enable: true,
  codeLens: false,
  coverage: { enable: true, include: ['**/*.{txt,md,article,news}'], exclude: ['**/node_modules/**', '**/.*/**', '**/README*', '**/LICENSE*', '**/CHANGELOG*', '**/CONTRIBUTING*'] },
};

/** Commands that the client carries out; hovers, code actions and lenses name them. */
export const ClientCommand = {
  /** Shows a place: arguments `(uri: string, range: Range)`. */
  reveal: 'newsReview.reveal',
  /** Asks for a day and sends `SetPublished`: argument `(uri: string)`. */
  setPublished: 'newsReview.setPublished',
  /** Shows the places of a name as references: arguments `(uri: string, position: Position, places: Place[])`. */
  showPlaces: 'newsReview.showPlaces',
  /** Compares two articles: arguments `(left: string, right: string)`. */
  compare: 'newsReview.compareWith',
} as const;

/** Requests from client to server. */
export const Request = {
  quotes: 'newsReview/quotes',
  names: 'newsReview/names',
  figures: 'newsReview/figures',
  coverage: 'newsReview/coverage',
  compare: 'newsReview/compare',
  setPublished: 'newsReview/setPublished',
  status: 'newsReview/getStatus',
  /** No parameters: stops the background reading of the coverage. */
  cancelReading: 'newsReview/cancelReading',
} as const;

/** Notifications from server to client. */
export const Notification = {
  /** `Status`, whenever it changed for an open document. */
  status: 'newsReview/status',
  /** `Progress` of reading the coverage. */
  progress: 'newsReview/progress',
  /** `Changed`: views are to ask again (sent at most a few times a second). */
  changed: 'newsReview/changed',
} as const;

/** Requests from server to client, sent only where `InitializationOptions.files` was true. */
export const ClientRequest = {
  /** `{ uri }` → the file's text, or null where there is none or it is too large. */
  readFile: 'newsReview/readFile',
  /** `{ include, exclude }` (globs) → URIs of files in the workspace folders. */
  findFiles: 'newsReview/findFiles',
} as const;

/** Whether one open document is checked, what was found, and when it was published. */
export interface Status {
  readonly uri: string;
  readonly version: number;
  readonly checked: boolean;
  /** Why it is not checked, as a sentence: "Looks like a log file."; null where it is. */
  readonly reason: string | null;
  readonly published: { readonly day: string; readonly from: 'front matter' | 'file name' | 'desk file' | 'record' } | null;
  /** Findings by severity. */
  readonly problems: { readonly error: number; readonly warning: number; readonly information: number; readonly hint: number };
  readonly counts: { readonly words: number; readonly quotes: number; readonly names: number; readonly figures: number };
  /** URI of the desk file in force, or null. */
  readonly desk: string | null;
}

/** How far the reading of the coverage is. `total` grows while folders are still being listed. `full`: articles were left out. */
export interface Progress {
  readonly state: 'off' | 'reading' | 'ready' | 'cancelled' | 'full';
  readonly done: number;
  readonly total: number;
  /** Rough size of the index in memory, in bytes. */
  readonly bytes: number;
}

export interface Changed {
  /** The article that changed, or null where the coverage did. */
  readonly uri: string | null;
}

/** Asks for a view of one article, or of the coverage with this article in it. */
export interface ViewParams {
  readonly uri: string | null;
  readonly scope: 'article' | 'coverage';
}

/** `newsReview/quotes` → `SpeakerGroup[]`, by number of quotes, the unattributed last. */
export interface SpeakerGroup {
  /** The canonical name, a description, or "Unattributed". */
  readonly speaker: string;
  readonly status: 'named' | 'described' | 'unresolved' | 'unattributed';
  readonly quotes: readonly QuoteItem[];
}
export interface QuoteItem extends Place {
  /** The words, marks included, parts joined by " … ". */
  readonly text: string;
  readonly type: 'direct' | 'mixed' | 'indirect';
  /** As the outline says it: "said Thursday · direct, 2 parts". */
  readonly detail: string;
  readonly anonymous: boolean;
  /** Headline or file name of the article it stands in. */
  readonly article: string;
}

/** `newsReview/names` → `NameItem[]`, by number of mentions. */
export interface NameItem {
  readonly name: string;
  readonly type: 'PERSON' | 'ORG' | 'PLACE' | 'MISC';
  /** "French president", with the place where the text says so. */
  readonly description: string | null;
  readonly note: string | null;
  /** Name mentions in the scope asked for. */
  readonly count: number;
  readonly quotes: number;
  /** How it is written, most frequent first. Places are known for the open article and the articles read for the view. */
  readonly spellings: readonly { readonly text: string; readonly count: number; readonly places: readonly Place[] }[];
  readonly problems: readonly (Place & { readonly rule: string; readonly message: string })[];
  readonly first: Place | null;
}

/** `newsReview/figures` → `FigureGroup[]` in the order of first appearance. */
export interface FigureGroup {
  /** What is counted ("killed"), or "Dates and times", or "Other figures". */
  readonly label: string;
  readonly items: readonly FigureItem[];
}
export interface FigureItem extends Place {
  readonly what: 'figure' | 'moment';
  /** As written, hedge included: "at least 129 people". */
  readonly text: string;
  /** Value and range in short: "≥ 129 people"; for a moment its resolution. */
  readonly value: string;
  /** The sentence it stands in. */
  readonly sentence: string;
  /** Who gives the figure, where the text says so. */
  readonly source: string | null;
  readonly verdict: 'agrees' | 'compatible' | 'conflicts' | 'update' | 'cannot tell' | null;
  /** Names this entry whatever stands before it in the text: keep "verified" under this name … */
  readonly key: string;
  /** … with this hash of the sentence; another hash later means the tick is stale. */
  readonly hash: string;
  /** Headline or file name of the article it stands in. */
  readonly article: string;
}

/** `newsReview/coverage` → `CoverageView`. */
export interface CoverageView {
  /** Articles on the same story as the one asked about, nearest first. */
  readonly related: readonly RelatedArticle[];
  /** All stories of the coverage with more than one article: a label and its articles. */
  readonly stories: readonly { readonly label: string; readonly articles: readonly ArticleItem[] }[];
}
export interface ArticleItem {
  readonly uri: string;
  readonly headline: string;
  readonly source: string | null;
  readonly published: string | null;
}
export interface RelatedArticle extends ArticleItem {
  /** 0 to 1. */
  readonly score: number;
  /** In words: "names Hollande, Putin", "4 paragraphs", "2 quotations". */
  readonly shared: readonly RelatedPoint[];
  readonly differs: readonly RelatedPoint[];
}
export interface RelatedPoint {
  readonly label: string;
  readonly here: Place | null;
  readonly there: Place | null;
}

/** `newsReview/compare` with `{ left, right }` → two texts with one typography, paragraphs aligned by empty lines; null where one cannot be read. */
export interface CompareParams { readonly left: string; readonly right: string }
export interface Comparison {
  readonly left: { readonly title: string; readonly text: string };
  readonly right: { readonly title: string; readonly text: string };
}

/** `newsReview/setPublished` with `{ uri, day }` → `Done`. The server applies the edit; `day` is `YYYY-MM-DD`. */
export interface SetPublishedParams { readonly uri: string; readonly day: string }
export interface Done {
  readonly ok: boolean;
  /** What was done or why not, for the user. */
  readonly message: string;
}
