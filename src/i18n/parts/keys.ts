/** The words of the switch in the lists of keys. */
import type { Part } from "./part.ts";

const en = {
  single: "Keys of a single letter or sign are on",
};

type KeysWords = typeof en;

export const KEYS_WORDS: Part<KeysWords> = {
  en,
  ar: { single: "المفاتيح المؤلفة من حرف أو رمز واحد مفعّلة" },
  ru: { single: "Клавиши из одной буквы или знака включены" },
};
