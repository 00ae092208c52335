import type { MemberRole } from "@rungs/shared/vocabulary/organization";

import type { DemoPerson } from "../demo-person.ts";
import type { Random } from "../random.ts";

const words = (text: string): readonly string[] => text.split(" ");

/** Given and family names that go together. */
const CULTURES = [
  {
    given: words("Amelia Daniel Grace Marcus Naomi Owen Priscilla Theo"),
    family: words("Ashdown Brackwell Carrow Dunmere Ellery Fairholt Hartsill Whitlow"),
  },
  {
    given: words("Lucía Mateo Valentina Joaquín Inés Rafael Camila Tomás"),
    family: words("Arrieta Belmonte Carranza Ibarrola Montalbán Quiroga Salcedo Villaseca"),
  },
  {
    given: words("Anika Jonas Katrin Lukas Margarete Stefan Ulrike Wolfgang"),
    family: words("Brandhorst Eichstätter Grünwaldt Hallbach Kesselring Lindenau Rosenthaler Wiesner"),
  },
  {
    given: words("Aurélie Bastien Clémence Étienne Hélène Mathis Solène Thierry"),
    family: words("Beaumarchand Chastaing Delorme Fontenelle Lavergne Montfleury Roussel Vaucourt"),
  },
  {
    given: words("Ananya Arjun Deepika Kiran Lakshmi Nikhil Rohan Sunita"),
    family: words("Banerji Chaudhari Deshpande Iyengar Kulkarni Mahadevan Raghunathan Sengupta"),
  },
  {
    given: words("Haruka Kenji Mayumi Naoto Ryo Sakura Takumi Yuki"),
    family: words("Aoshima Fujimori Hanamura Kurosaki Minazuki Oshima Shiraishi Tachibana"),
  },
  {
    given: words("Haoran Jingyi Lihua Meilin Ruoxi Weijie Xinyu Zhiwei"),
    family: words("Bai Deng Fang Guo Jiang Luo Shen Yuan"),
  },
  {
    given: words("Adaeze Babajide Chiamaka Ifeoma Kwame Nneka Olumide Zainab"),
    family: words("Adeyinka Boateng Ezeokoli Ibekwe Mensimah Nwachukwu Okonjor Tettey"),
  },
  {
    given: words("Ayşe Dariush Farida Karim Leila Nadia Omar Yasmin"),
    family: words("Al-Karimi Benhaddou Demirkaya Haddadin Kazemi Mansouri Najjarian Toprak"),
  },
  {
    given: words("Agnieszka Bohdan Ewelina Ivana Kateryna Mirek Petra Zbigniew"),
    family: words("Dvorszky Hrytsenko Jaworski Kovalczyk Novotna Petrescu Sokolenko Wierzba"),
  },
  {
    given: words("Astrid Eero Freja Henrik Ingrid Lauri Sanna Torsten"),
    family: words("Ekelöv Fjeldheim Hakkarinen Kjellgren Lindqvister Nygaardsen Rautiainen Solbakken"),
  },
  {
    given: words("Bo-ra Dong-hyun Ha-eun Ji-woo Min-seo Seo-yeon Tae-min Yu-jin"),
    family: words("Bang Eun Gwak Hwang Jin Myung Pyo Seok"),
  },
] as const;

const ROLES: readonly MemberRole[] = ["OWNER", "EDITOR", "MEMBER"];

/** Three to seven people of one organisation, each with a name and an address of their own. */
export function inventPeople(random: Random, domain: string): [DemoPerson, DemoPerson, DemoPerson] {
  const count = random.int(3, 7);
  const people = new Map<string, DemoPerson>();
  while (people.size < count) {
    const culture = random.pick(CULTURES);
    const given = random.pick(culture.given);
    const family = random.pick(culture.family);
    const email = `${plain(given)}.${plain(family)}@${domain}`;
    const role = ROLES[people.size] ?? (random.chance(0.25) ? "EDITOR" : "MEMBER");
    if (!people.has(email)) people.set(email, { name: `${given} ${family}`, email, role });
  }
  return [...people.values()] as [DemoPerson, DemoPerson, DemoPerson];
}

/** The name in the letters of an e-mail address. */
function plain(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[^A-Za-z]/g, "")
    .toLowerCase();
}
