/** A name in the three languages of the interface. */
export interface LocalizedName {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}
