/**
 * Whether a word is spelled like one Vietnamese syllable, tone included: "nghiêng", "Hòa", "hoà", "QUỐC", "an".
 * Any case, composed or not. Spelling only: a syllable that nobody uses passes.
 */
export function isSyllable(word: string): boolean {
  return fits(word, TONED, fitsStrictly);
}

/**
 * As `isSyllable`, also with the tone on another vowel, as many type it ("qúy", "gìa"), and without any marks ("hoc",
 * "Nguyen").
 */
export function isLooseSyllable(word: string): boolean {
  return fits(word, LOOSE, fitsLoosely);
}

/** Names of provinces and rivers that Vietnamese writes with letters of other languages. */
const PLACES = new Set(["đắk", "đăk", "lắk", "lăk", "kạn", "kông", "krông"]);

/** No syllable has more letters: "nghiêng". */
const LONGEST = 7;

const ONSETS = new Set(
  "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x".split(" ").concat(""),
);

const RIMES = `
a ai ao au ay am an ang anh ap at ac ach ăm ăn ăng ăp ăt ăc âu ây âm ân âng âp ât âc
e eo em en eng ep et ec ê êu êm ên ênh êp êt êch
i ia iu im in inh ip it ich iêu iêm iên iêng iêp iêt iêc
o oi om on ong op ot oc oong ooc ô ôi ôm ôn ông ôp ôt ôc ơ ơi ơm ơn ơp ơt
oa oai oao oay oam oan oang oanh oap oat oac oach oăm oăn oăng oăt oăc oe oeo oen oet
u ua ui um un ung up ut uc uây uân uâng uât uê uêu uên uênh uêch uơ uôi uôm uôn uông uôt uôc
uy uya uyu uyn uynh uyt uych uyp uyên uyêt
ư ưa ưi ưu ưm ưn ưng ưt ưc ươi ươu ươm ươn ương ươp ươt ươc y yu yn ynh yp yt ych yêu yêm yên yêng yêt
`
  .trim()
  .split(/\s+/);

/** What follows "qu", whose u is no part of the rime. */
const AFTER_QU = new Set(
  `a ai ao au ay am an ang anh ap at ac ach ăm ăn ăng ăp ăt ăc âu ây ân âng ât âc e eo em en eng ep et
  ê êu ên ênh êt êch i iu in inh ip it ich y yu yn ynh yt ych yp yên yêt ơ ơi ơm ơn ơt ôc`.split(/\s+/),
);

/** Where "y" may be the only vowel. */
const BEFORE_Y = new Set(["", "h", "k", "l", "m", "n", "s", "t", "th", "v"]);

const TONES = ["\u0301", "\u0323", "\u0300", "\u0309", "\u0303"];
/** Before c, ch, p, t only sắc and nặng are spoken. */
const STOPPED_TONES = TONES.slice(0, 2);
const STOP = /(?:ch|[cpt])$/;

/** From a rime as it is written, tone included, to the rime without tone. */
type Written = ReadonlyMap<string, string>;

const TONED = written((rime) => (STOP.test(rime) ? [] : [rime]), bearers);
const LOOSE = written((rime) => [rime, bare(rime)], everyVowel);

function fits(word: string, rimes: Written, together: (onset: string, rime: string) => boolean): boolean {
  if (word.length > 3 * LONGEST) return false;
  const small = word.normalize("NFC").toLowerCase();
  if (small.length === 0 || small.length > LONGEST) return false;
  if (PLACES.has(small)) return true;
  for (let length = Math.min(3, small.length - 1); length >= 0; length--) {
    const onset = small.slice(0, length);
    if (!ONSETS.has(onset)) continue;
    const rime = rimes.get(small.slice(length));
    if (rime !== undefined && together(onset, rime)) return true;
  }
  return false;
}

function fitsStrictly(onset: string, rime: string): boolean {
  return onset !== "q" && fitsLoosely(onset, rime);
}

function fitsLoosely(onset: string, rime: string): boolean {
  const first = rime.charAt(0);
  if (onset === "q") return first === "u" && AFTER_QU.has(rime.slice(1));
  if (onset === "qu") return AFTER_QU.has(rime);
  if (rime === "y") return BEFORE_Y.has(onset);
  if (first === "y") return onset === "" && rime.startsWith("yê");
  if (rime.startsWith("iê")) return onset !== "";
  if (onset === "k") return "ieê".includes(first);
  if (onset === "gh" || onset === "ngh") return "ieê".includes(first);
  if (onset === "c" || onset === "ng") return !"ieê".includes(first);
  if (onset === "g") return !"eê".includes(first);
  return onset !== "gi" || first !== "i";
}

function written(untoned: (rime: string) => string[], places: (rime: string) => number[]): Written {
  const all = new Map<string, string>();
  for (const rime of RIMES) {
    for (const form of untoned(rime)) if (!all.has(form)) all.set(form, rime);
    for (const place of places(rime)) {
      const head = rime.slice(0, place + 1);
      const tail = rime.slice(place + 1);
      for (const tone of STOP.test(rime) ? STOPPED_TONES : TONES) {
        all.set((head + tone).normalize("NFC") + tail, rime);
      }
    }
  }
  return all;
}

/** Which letters may carry the tone: two of "oa", "oe", "uy", in the old manner and the new. */
function bearers(rime: string): number[] {
  const marked = Math.max(...Array.from("ăâêôơư", (letter) => rime.lastIndexOf(letter)));
  const horned = rime.indexOf("ươ") >= 0 ? rime.indexOf("ơ") : marked;
  if (horned >= 0) return [horned];
  const vowels = everyVowel(rime).length;
  if (vowels === 1 || vowels < rime.length) return [vowels - 1];
  if (vowels === 3) return [1];
  return ["oa", "oe", "uy"].includes(rime) ? [0, 1] : [0];
}

function everyVowel(rime: string): number[] {
  return Array.from(rime, (letter, at) => ("aeiouyăâêôơư".includes(letter) ? at : -1)).filter(
    (at) => at >= 0,
  );
}

function bare(rime: string): string {
  return rime.normalize("NFD").replace(/[\u0302\u0306\u031b]/g, "");
}
