/** Remembers that a reader asked for large text and high contrast. */
export const VISION_COOKIE = 'kenes-vision';
