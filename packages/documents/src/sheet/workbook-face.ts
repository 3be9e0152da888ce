/** The face of sheets; Times New Roman has every Kazakh letter and stands in every office. */
export const face = { name: 'Times New Roman', size: 10 } as const;
