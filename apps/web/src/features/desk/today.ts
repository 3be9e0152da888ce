const almaty = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty', dateStyle: 'short' });

/** The day a letter written now bears, `YYYY-MM-DD`. */
export const todayInAlmaty = (): string => almaty.format(new Date());
