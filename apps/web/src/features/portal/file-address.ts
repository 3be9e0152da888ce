/** Where a reader's browser finds a stored file: the served derivative of a picture, a small one of it, or the file to keep. */
export const fileAddress = {
  picture: (id: string) => `/api/files/${encodeURIComponent(id)}`,
  thumbnail: (id: string) => `/api/files/${encodeURIComponent(id)}/thumbnail`,
  download: (id: string) => `/api/files/${encodeURIComponent(id)}?download=1`,
};
