import { iin } from './bin.ts';

/** An invented person of a council’s roster. */
export interface RosterPerson {
  readonly surname: string;
  readonly givenName: string;
  readonly patronymic: string | null;
  readonly birthDate: string;
  readonly iin: string;
}

const women = [
  'Әсем',
  'Гүлмира',
  'Динара',
  'Жібек',
  'Ирина',
  'Қарлығаш',
  'Лариса',
  'Мәдина',
  'Наталья',
  'Роза',
  'Светлана',
  'Ұлжан',
];
const men = [
  'Асхат',
  'Бауыржан',
  'Вадим',
  'Ғалым',
  'Данияр',
  'Евгений',
  'Жомарт',
  'Қайрат',
  'Марат',
  'Олег',
  'Рустам',
  'Тимур',
];
/** Written as they stand in papers of a man; a woman’s differs where the name has an ending. */
const surnames = [
  'Абдрахманов',
  'Бекболат',
  'Вахрушев',
  'Ғабитов',
  'Дүйсенбай',
  'Есенов',
  'Жаңабергенов',
  'Завьялов',
  'Ибраимов',
  'Кәрімов',
  'Лукьянчук',
  'Мыңбаев',
  'Нигматуллин',
  'Оспанқұл',
  'Пак',
  'Рақымжан',
  'Садвакасов',
  'Тоқтар',
  'Уразбеков',
  'Федченко',
  'Хамитов',
  'Цай',
  'Шәріпов',
  'Юн',
  'Яковенко',
  'Әлімбек',
  'Құдайберген',
  'Өтепов',
  'Ысқақ',
  'Іргебай',
  'Гордеев',
  'Досжан',
  'Зейнуллин',
  'Камалов',
  'Левченко',
  'Молдағали',
  'Нұрпейіс',
  'Остапенко',
  'Смағұл',
  'Теміржан',
  'Шаймерден',
  'Ермек',
  'Балтабай',
  'Айтжан',
  'Кожахметов',
  'Рябченко',
  'Төребек',
  'Жолдыбай',
  'Мирзаев',
  'Саятов',
  'Ан',
  'Ержігіт',
  'Батырхан',
  'Дьяченко',
  'Көшербай',
  'Сүлеймен',
  'Панкратов',
  'Әбілда',
  'Игнатьев',
  'Шаяхмет',
];

/** The n-th of them, always the same; men and women in turn. */
export function rosterPerson(n: number): RosterPerson {
  const surname = surnames[n % surnames.length] ?? '';
  const woman = n % 2 === 1;
  const names = woman ? women : men;
  const birthDate = `${1956 + ((n * 13) % 48)}-${two(1 + ((n * 5) % 12))}-${two(1 + ((n * 11) % 28))}`;
  return {
    surname: woman && /[оеё]в$|[иы]н$/.test(surname) ? `${surname}а` : surname,
    givenName: names[(n * 5 + Math.floor(n / 24)) % names.length] ?? '',
    patronymic: null,
    birthDate,
    iin: iin(birthDate, 100 + n, woman ? 'FEMALE' : 'MALE'),
  };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
