/** Numbers as people write them, in digits or in words, German or English. */
import { oneOf } from './find.ts';

const WORDS: Readonly<Record<string, number>> = {
  ...{ zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12 },
  ...{ dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19 },
  ...{ zwanzig: 20, fünfundzwanzig: 25, dreißig: 30, vierzig: 40 },
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
  ...{ thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19 },
  ...{ twenty: 20, 'twenty-five': 25, thirty: 30, forty: 40 },
};

/** From two on; of at most two digits, and no part of a longer number, a price or an amount. */
export const NUMBER = `(?:(?<![\\d.,:/])\\d{1,2}(?![\\d:/]|[.,]\\d)|\\b(?:${oneOf(Object.keys(WORDS))})(?![\\p{L}-]))`;

export const numberIn = (text: string): number => WORDS[text.toLowerCase()] ?? Number(text);

/** "Amt 51", "Punkt 12", "§ 16": the number is a name there. */
export const NAMED_BY_NUMBER =
  /(?:§+|(?<!\p{L})(?:Abs|Absatz|Abschnitt|Amt|Art|Artikel|Buch|Dezernat|Fachbereich|Haus|Kapitel|Nr|Nummer|Paragra(?:f|ph)|Punkt|Raum|Referat|Seite|SGB|Teil|Tel|Telefon|Version|Zi|Ziffer|Zimmer|chapter|department|item|no|number|office|page|phone|point|question|room|section|unit))[.:]?\s*$/iu;
