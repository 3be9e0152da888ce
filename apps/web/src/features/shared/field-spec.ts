/** One choice of a list. */
export type Choice = { value: string; label: string; hint?: string };

type Common = {
  /** The path of the value in the act's input. */
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  /** A text of which one language must be written, whichever: so said beside each of its controls, instead of "optional". */
  oneLanguage?: boolean;
};

/** A control of an act's form, told as data: a server page says which, the browser draws them. */
export type FieldSpec =
  | (Common & { kind: 'text'; value?: string | null; narrow?: boolean; type?: 'text' | 'email' | 'tel' | 'url' })
  | (Common & { kind: 'number'; value?: number | null })
  | (Common & { kind: 'area'; value?: string | null; rows?: number; lang?: string })
  | (Common & { kind: 'time'; value?: string | null })
  | (Common & { kind: 'date'; value?: string | null; max?: string })
  | (Common & { kind: 'select'; choices: readonly Choice[]; value?: string | null; empty?: string })
  | (Common & { kind: 'one'; choices: readonly Choice[]; value?: string | null })
  | (Common & { kind: 'many'; choices: readonly Choice[]; value?: readonly string[] })
  | (Common & { kind: 'check'; value?: boolean })
  | (Common & { kind: 'files'; target?: Readonly<Record<string, string>> })
  | BodySpec
  | RowsSpec
  /** Nothing to see: what a row must know of itself. */
  | (Common & { kind: 'hidden'; value?: string | null })
  | { kind: 'note'; name: string; text: string; tone?: 'neutral' | 'warning' };

/** One body of the register, or several, looked up by name or BIN. */
export type BodySpec = Common & {
  kind: 'body';
  value?: Choice | null;
  many?: boolean;
  values?: readonly Choice[];
  /** It must be named once another control of the form says one of these. */
  requiredWhen?: { name: string; among: readonly string[] };
};

/** What a row of a form says already: by the names of its fields. */
export type RowValues = Readonly<Record<string, string | boolean | Choice | null>>;

/** A control within a row: rows hold no rows. */
export type RowField = Exclude<FieldSpec, RowsSpec>;

/** Several things of one kind, each a group of controls: people, steps. Rows are added and taken away in the browser. */
export type RowsSpec = {
  kind: 'rows';
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  /** The word for one of them: «Участник»; its number follows. */
  one: string;
  /** The button that adds another. */
  add: string;
  /** The controls of one row; each name is its path within the row. */
  fields: readonly RowField[];
  rows: readonly RowValues[];
};

/** An act as a page offers it: how its button, its dialog and its form read. */
export type ActSpec = {
  /** The words of the button that opens the form. */
  label: string;
  /** The heading above the form, when longer than the button. */
  title?: string;
  /** A sentence that says what the act does. */
  lead?: string;
  /** What cannot be undone, said before the button is pressed. */
  final?: string;
  /** The words of the button that performs the act. */
  submit?: string;
  hidden?: Readonly<Record<string, string | number | readonly string[]>>;
  fields: readonly FieldSpec[];
};
