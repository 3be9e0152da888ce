const file = (id: string, variant: 'derivative' | 'thumbnail') => `/api/files/${encodeURIComponent(id)}/${variant}`;

/** Where a reader's browser finds what was published of a stored file: the picture, a small one of it, a document to keep. */
export const fileAddress = {
  picture: (id: string) => file(id, 'derivative'),
  thumbnail: (id: string) => file(id, 'thumbnail'),
  download: (id: string) => file(id, 'derivative'),
};
