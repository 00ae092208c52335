import type { Random } from "../random.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const BEGINNINGS = words(`
  Aldr Ambr Ardv Askr Balv Barv Belv Brask Brel Bryn Cald Carv Cend Corv Dalv Dast Delv Drem Dunv Elb Elv Esk
  Fald Falv Fenv Ferv Galn Garv Glav Grend Halv Harv Hesk Holv Ilv Irv Jald Jarn Jesk Jorv Kalv Kast Kelv Kest
  Kirv Lamv Lasc Lelv Lirv Lorv Lund Malv Mard Melv Mesk Morv Nald Narv Nelv Norv Olv Ondr Orv Osk Pald Parn
  Pelv Prav Quelv Rald Ravn Relv Rysk Rolv Sald Sarv Selv Skarn Sorv Tald Tarv Telv Torv Ulv Valn Velm Wend`);

const ENDINGS = words(`
  amera andis anova antik arion askar avento edrane ekkola elique eminde enari entisse erala eronde essova evante
  evora ibande idora ikaro ilvane imata inthor iparo irenne isonde itaro ivanne izenta obrine odane okelle olandi
  omaris onveri openta orelle osmine otrano ovelle oxande ubrano udelle ulvara umbane undero urista uvanne
  amonde anquil arvena assonde elmara embrik endova erviso estrine indova irbane ondale onquist orvane osterne
  umera`);

const PRODUCT_ENDINGS = words("ybek umix oquil erlo ivvi atchi ubo enzi akoo yptic");

const NAMES = BEGINNINGS.length * ENDINGS.length;
// Shares no divisor with the number of names, so that every index has a name of its own.
const STRIDE = 2477;

/** The invented name of an organisation: another one for every index. */
export function inventName(index: number): string {
  if (index >= NAMES) throw new Error(`Only ${NAMES} organisations can be named.`);
  const place = (index * STRIDE + 911) % NAMES;
  return `${BEGINNINGS[place % BEGINNINGS.length]}${ENDINGS[Math.floor(place / BEGINNINGS.length)]}`;
}

/** The invented name of a product. */
export function inventProduct(random: Random): string {
  return `${random.pick(BEGINNINGS)}${random.pick(PRODUCT_ENDINGS)}`;
}
