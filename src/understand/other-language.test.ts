import { expect, test } from "vitest";
import { otherLanguage } from "./other-language.ts";

test.each([
  [
    "fr",
    "Le général a quitté la ville vendredi avec ses hommes, selon un porte-parole de l'armée qui n'a pas donné de chiffres.",
  ],
  [
    "es",
    "El general salió de la ciudad el viernes con sus hombres, según un portavoz del ejército que no dio más detalles sobre los muertos.",
  ],
  [
    "de",
    "Der General hat die Stadt am Freitag mit seinen Leuten verlassen, wie ein Sprecher der Armee sagte, der keine Zahlen nannte.",
  ],
  [
    "tr",
    "Ordu sözcüsü, general ve adamlarının cuma günü kenti terk ettiğini söyledi, ancak bu konuda daha fazla bilgi vermedi ve bir tarih de belirtmedi.",
  ],
  [
    "id",
    "Juru bicara militer mengatakan bahwa jenderal itu telah meninggalkan kota pada hari Jumat dengan para prajurit dan tidak akan kembali.",
  ],
  ["ar", "غادر القائد المدينة يوم الجمعة مع رجاله، وقال متحدث باسم الجيش إن القتال انتهى في المنطقة."],
  ["fa", "فرمانده روز جمعه شهر را با نیروهای خود ترک کرد و سخنگوی ارتش گفت که درگیری پایان یافته است."],
  ["ur", "کمانڈر جمعہ کو اپنے ساتھیوں کے ساتھ شہر سے چلا گیا، فوج کے ترجمان نے کہا کہ لڑائی ختم ہو گئی ہے۔"],
  [
    "ru",
    "Командующий покинул город в пятницу вместе со своими людьми, сообщил представитель армии, не называя числа погибших.",
  ],
  [
    "uk",
    "Командувач залишив місто у п'ятницю разом зі своїми людьми, повідомив речник армії, не називаючи кількість загиблих.",
  ],
  ["zh", "军方发言人说，将军星期五带着他的部下离开了该市，战斗已经结束，没有说明死亡人数。"],
  ["ja", "軍の報道官によると、将軍は金曜日に部下とともに市を離れた。死者の数は明らかにしなかった。"],
  ["he", "המפקד עזב את העיר ביום שישי עם אנשיו, אמר דובר הצבא, ולא מסר מספרים."],
])("%s: %s", (code, text) => {
  expect(otherLanguage(text)?.code).toBe(code);
});

test.each([
  "The general left the town on Friday with his men, a spokesman for the army said, and gave no figures.",
  "General leaves Omdurman",
  "KHARTOUM: Lt. Gen. Abdel Fattah al-Burhan met Mohamed Hamdan Dagalo, Minni Arko Minnawi, Gibril Ibrahim, Malik Agar, El Hadi Idris, El Tahir Hajar in Port Sudan on Sunday.",
  "He called it “la guerre des autres” and said that “le peuple ne veut pas de la guerre”, which people in Bamako took for a threat against the mission of the United Nations.",
  "«Мы победим», he said in Moscow, and went on in English for an hour about the war and about those who had started it.",
  "",
  "12 13 14",
])("no other language: %s", (text) => {
  expect(otherLanguage(text)).toBeNull();
});
