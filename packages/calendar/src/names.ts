import type { LocalizedName } from './localized-name.ts';

/** Saturday or Sunday. */
export const weekend: LocalizedName = { kk: 'демалыс күні', ru: 'выходной день', en: 'day off' };

export const newYear: LocalizedName = { kk: 'Жаңа жыл', ru: 'Новый год', en: "New Year's Day" };
export const christmas: LocalizedName = {
  kk: 'Православиелік Рождество',
  ru: 'Православное Рождество',
  en: 'Orthodox Christmas',
};
export const womensDay: LocalizedName = {
  kk: 'Халықаралық әйелдер күні',
  ru: 'Международный женский день',
  en: "International Women's Day",
};
export const constitutionDay: LocalizedName = {
  kk: 'Қазақстан Республикасының Конституциясы күні',
  ru: 'День Конституции Республики Казахстан',
  en: 'Constitution Day',
};
export const nauryz: LocalizedName = { kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы', en: 'Nauryz' };
export const unityDay: LocalizedName = {
  kk: 'Қазақстан халқының бірлігі мерекесі',
  ru: 'Праздник единства народа Казахстана',
  en: 'Holiday of the Unity of the People of Kazakhstan',
};
export const defendersDay: LocalizedName = {
  kk: 'Отан қорғаушы күні',
  ru: 'День защитника Отечества',
  en: 'Defender of the Fatherland Day',
};
export const victoryDay: LocalizedName = { kk: 'Жеңіс күні', ru: 'День Победы', en: 'Victory Day' };
export const kurbanAit: LocalizedName = {
  kk: 'Құрбан айттың бірінші күні',
  ru: 'Первый день Курбан-айта',
  en: 'First day of Kurban Ait',
};
export const capitalDay: LocalizedName = { kk: 'Астана күні', ru: 'День столицы', en: 'Capital Day' };
export const republicDay: LocalizedName = { kk: 'Республика күні', ru: 'День Республики', en: 'Republic Day' };
export const firstPresidentDay: LocalizedName = {
  kk: 'Қазақстан Республикасының Тұңғыш Президенті күні',
  ru: 'День Первого Президента Республики Казахстан',
  en: 'Day of the First President',
};
export const independenceDay: LocalizedName = {
  kk: 'Тәуелсіздік күні',
  ru: 'День Независимости',
  en: 'Independence Day',
};
