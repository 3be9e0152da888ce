/** A document to be made. */
export interface PageRequest {
  readonly id: number;
  /** Typst source: our templates, never users' text. */
  readonly source: string;
  /** Users' text and everything else that is printed, as JSON. */
  readonly data: string;
  readonly pictures: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly standard: string;
}

/** The bytes, or what the compiler had against it. */
export type PageResult =
  | { readonly id: number; readonly pdf: Uint8Array<ArrayBuffer>; readonly problem: null }
  | { readonly id: number; readonly pdf: null; readonly problem: string };
