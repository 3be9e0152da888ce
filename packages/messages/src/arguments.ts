/** What an ICU argument may be filled with. Dates are formatted first (`formatDate`), never inside a message. */
export type MessageValue = string | number;

type Latin =
  | 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm'
  | 'n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z'; // biome-ignore format: an alphabet

/** `count` in `count, plural, …`; nothing when what follows a brace is an option's text (Cyrillic, `#`, empty). */
type ArgumentName<Inside extends string> = Inside extends `${infer First}${string}`
  ? Lowercase<First> extends Latin
    ? Inside extends `${infer Name},${string}`
      ? Name extends `${string}${' ' | '#' | '.'}${string}`
        ? never
        : Name
      : Inside extends `${string}${' ' | '#' | '.'}${string}`
        ? never
        : Inside
    : never
  : never;

/**
 * The argument names of an ICU message, read from its Kazakh or Russian text: there an option's words are Cyrillic and
 * cannot be mistaken for a name.
 */
export type ArgumentsOf<Text extends string> = Text extends `${string}{${infer Rest}`
  ? Rest extends `${infer Inside}}${infer Tail}`
    ? Inside extends `${infer Head}{${string}`
      ? ArgumentName<Head> | ArgumentsOf<Rest>
      : ArgumentName<Inside> | ArgumentsOf<Tail>
    : never
  : never;
