// Sentences in Chinese and English that say the same.
import { ACTIVITIES, BODIES, OUTCOMES, PROBLEMS, SECTORS, SYLLABLES, SYSTEM_HEADS, SYSTEM_KINDS, TECH_HEADS, TECH_KINDS, UNITS } from './words.mjs';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** One text of both languages; {name} stands for a value of that name. */
export function say(zh, en, values = {}) {
  const filled = (text, language) => text.replace(/\{(\w+)}/g, (_, name) => {
    const value = values[name];
    return typeof value === 'object' ? value[language] : String(value);
  });
  return { zh: filled(zh, 'zh'), en: filled(en, 'en') };
}

export function together(texts, between = { zh: '', en: ' ' }) {
  return { zh: texts.map((text) => text.zh).join(between.zh), en: texts.map((text) => text.en).join(between.en) };
}

/** A、B and C. */
export function listed(texts) {
  const en = texts.map((text) => text.en);
  return { zh: texts.map((text) => text.zh).join('、'), en: en.length < 2 ? en.join('') : `${en.slice(0, -1).join(', ')} and ${en.at(-1)}` };
}

export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same with a capital where the English begins. */
export function begun(text) {
  return { zh: text.zh, en: capital(text.en) };
}

/** Two words that are one in Chinese. */
export function joined(first, second) {
  return { zh: first.zh + second.zh, en: `${first.en} ${second.en}` };
}

export function dateOf(day) {
  const [year, month, date] = day.split('-').map(Number);
  return { zh: `${year}年${month}月${date}日`, en: `${date} ${MONTHS[month - 1]} ${year}` };
}

export function dayOf(random, firstYear, lastYear) {
  const two = (number) => String(number).padStart(2, '0');
  return `${random.between(firstYear, lastYear)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
}

/** A town or district that there is in no atlas, we hope; a few have much to say, most little. */
export function placeOf(random) {
  const rank = random.rank(SYLLABLES.length * (SYLLABLES.length - 1));
  const first = SYLLABLES[(rank * 7) % SYLLABLES.length];
  const second = SYLLABLES[(rank * 7 + 1 + Math.floor(rank / SYLLABLES.length)) % SYLLABLES.length];
  const kind = rank % 3 === 0 ? { zh: '市', en: 'City' } : rank % 3 === 1 ? { zh: '区', en: 'District' } : { zh: '县', en: 'County' };
  return { zh: first.zh + second.zh + kind.zh, en: `${capital(first.en + second.en)} ${kind.en}` };
}

export const systemOf = (random) => joined(SYSTEM_HEADS[random.rank(SYSTEM_HEADS.length)], SYSTEM_KINDS[random.rank(SYSTEM_KINDS.length)]);

export const technologyAt = (place) => {
  const kinds = TECH_KINDS.length;
  return joined(TECH_HEADS[(place + Math.floor(place / kinds)) % TECH_HEADS.length], TECH_KINDS[place % kinds]);
};

const SENTENCES = [
  ['{place}{sector}行业的{unit}应围绕{activities}等工作，建设{system}，{outcome}。',
    'The {unit} of the {sector} industry in {place} shall, for work such as {activities}, build the {system}, so as to {outcome}.'],
  ['针对{problem}等问题，鼓励{unit}应用{technology}等技术，力争{outcome}。',
    'To address problems such as {problem}, the {unit} are encouraged to apply technologies such as {technology}, striving to {outcome}.'],
  ['申报材料于{date}前报送{place}{body}，逾期不予受理。',
    'The application materials are to be submitted to the {body} of {place} by {date}; late ones are not accepted.'],
  ['推荐数量不超过{count}个，其中{sector}行业不少于{least}个。',
    'The number of recommendations may not exceed {count}, of which no fewer than {least} are of the {sector} industry.'],
  ['到{year}年，规模以上{unit}的{system}普及率达到{percent}%，并{outcome}。',
    'By {year}, the share of larger {unit} that have the {system} is to reach {percent}%, and they are to {outcome}.'],
  ['对通过验收的{unit}给予不超过{amount}万元的一次性补助，所需资金由{place}财政统筹。',
    'The {unit} that pass acceptance receive a one-off grant of no more than CNY {amount} x 10,000, funded by the finance of {place}.'],
  ['各有关单位要加强对{activities}的指导，及时解决{problem}等问题。',
    'All units concerned are to strengthen guidance for {activities} and to solve problems such as {problem} in good time.'],
  ['{place}{body}会同有关部门每年组织{count}次抽查，结果向社会公布。',
    'The {body} of {place}, together with the departments concerned, organises {count} spot checks a year and makes the results public.'],
  ['支持{sector}行业的{unit}与{place}的高校联合开展{technology}研究，成果优先在本地转化。',
    'The {unit} of the {sector} industry are supported in joint research on {technology} with universities of {place}, whose results are first put to use locally.'],
  ['申报主体应具有独立法人资格，近{years}年未发生重大安全、环保和质量事故。',
    'Applicants shall have independent legal personality and have had no major safety, environmental or quality accident in the past {years} years.'],
  ['{system}应具备{activities}等功能，数据保存期限不少于{months}个月。',
    'The {system} shall have functions such as {activities}, and data shall be kept for no less than {months} months.'],
  ['鼓励{place}先行先试，总结{sector}行业{outcome}的做法，形成{count}个以上典型案例。',
    'The authorities of {place} are encouraged to take the lead, and to sum up in {count} or more typical cases how the {sector} industry can {outcome}.'],
];

/** One sentence of what a notice says. */
export function sentence(random, place) {
  const [zh, en] = random.pick(SENTENCES);
  return say(zh, en, {
    place: random.chance(0.6) ? place : placeOf(random),
    sector: SECTORS[random.rank(SECTORS.length)],
    unit: UNITS[random.rank(UNITS.length)],
    body: BODIES[random.rank(BODIES.length)],
    activities: listed(random.some(ACTIVITIES, random.between(2, 3))),
    system: systemOf(random),
    technology: technologyAt(random.rank(TECH_HEADS.length * TECH_KINDS.length)),
    problem: random.pick(PROBLEMS),
    outcome: random.pick(OUTCOMES),
    date: dateOf(dayOf(random, 2019, 2024)),
    count: random.between(3, 30),
    least: random.between(1, 2),
    year: random.between(2025, 2030),
    percent: random.between(40, 95),
    amount: random.between(2, 50) * 10,
    years: random.between(2, 5),
    months: random.pick([6, 12, 18, 24, 36]),
  });
}

export function sentences(random, place, count) {
  return together(Array.from({ length: count }, () => sentence(random, place)));
}
