import { id } from '../../law/id';
import { type Nominee, type NominatedBy } from '../../law/paper';

/**
 * Invented nominees by district, in the order of surname strokes. The last word says who nominated:
 * a number of voters who signed, or an organisation.
 */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  '01': [
    '王晓梅 女 汉族 1971-06 无党派 大专 团结社区卫生服务站站长 14',
    '张启东 男 汉族 1968-11 中共党员 大学 团结农机站技术员 杨家坪街道总工会',
  ],
  '02': [
    '田淑华 女 汉族 1966-02 民进会员 大学 青松小学校长 民进九龙坡区委',
    '朱建军 男 汉族 1970-09 中共党员 大学 区自来水公司车间主任 杨家坪街道总工会',
    '宋青云 女 土家族 1979-04 无党派 大专 青松菜市场个体经营者 22',
    '郭永年 男 汉族 1963-12 中共党员 大专 青松社区居民委员会主任 31',
  ],
  '03': [
    '许家明 男 汉族 1972-05 群众 高中 和平粮油商行经理 17',
    '何春燕 女 汉族 1975-08 中共党员 大学 区中医院护士长 共青团九龙坡区委',
  ],
  '04': [
    '孙长福 男 汉族 1961-03 中共党员 高中 铁路工务段工长 12',
    '周雅文 女 汉族 1980-10 民盟盟员 研究生 区第二中学教师 民盟九龙坡区委',
  ],
  '05': [
    '丁玉兰 女 汉族 1969-07 中共党员 大专 纺织厂挡车工 28',
    '吕志平 男 汉族 1967-01 农工党员 大学 区人民医院主任医师 农工党九龙坡区委',
    '沈立群 男 汉族 1973-11 无党派 大学 长虹电器商行经理 16',
    '赵素芳 女 汉族 1977-02 中共党员 大学 长虹社区党委书记 中共杨家坪街道工作委员会',
  ],
  '06': [
    '马德才 男 回族 1965-09 群众 高中 金桥码头装卸班班长 13',
    '杨惠 女 汉族 1976-12 中共党员 大学 仪表厂工程师 杨家坪街道妇女联合会',
  ],
  '07': [
    '白云鹏 男 汉族 1970-04 中共党员 大学 机电厂一车间主任 中共杨家坪街道工作委员会',
    '刘桂珍 女 汉族 1968-08 无党派 大专 新风社区卫生服务站护士长 26',
    '李卫东 男 汉族 1973-03 中共党员 大学 区供电局调度员 杨家坪街道总工会',
    '杜鹃 女 汉族 1979-05 民建会员 大学 滨江小区业主、服装店经营者 19',
    '陈永康 男 苗族 1964-10 群众 高中 南方市场管理员 15',
  ],
  '08': [
    '江涛 男 汉族 1969-06 中共党员 大学 邮政支局局长 杨家坪街道总工会',
    '肖玉华 女 汉族 1972-01 无党派 大专 民主幼儿园园长 21',
    '余建新 男 汉族 1966-05 九三学社社员 研究生 区建筑设计室工程师 九三学社九龙坡区委',
    '黄秀莲 女 汉族 1978-09 中共党员 大专 民主社区居民委员会副主任 18',
  ],
  '09': [
    '冉光明 男 土家族 1971-02 中共党员 大专 建材厂班组长 23',
    '谢敏 女 汉族 1974-07 无党派 大学 跃进中学教师 11',
  ],
  '10': [
    '邓小兰 女 汉族 1970-12 中共党员 大学 振兴社区党委书记 中共杨家坪街道工作委员会',
    '任志刚 男 汉族 1965-08 群众 高中 公交车队驾驶员 34',
    '吴晓东 男 汉族 1976-06 民革党员 大学 区图书馆馆员 民革九龙坡区委',
    '徐静 女 汉族 1981-03 中共党员 研究生 区体育中心教练 共青团九龙坡区委',
  ],
  '11': [
    '韩文 男 汉族 1967-10 中共党员 大学 文昌小学副校长 杨家坪街道总工会',
    '曹丽 女 满族 1975-01 无党派 大专 文昌书店经营者 14',
  ],
};

function nominatedBy(word: string): NominatedBy {
  const signatures = Number(word);
  return Number.isNaN(signatures) ? { by: 'organisation', name: word } : { by: 'voters', signatures };
}

function nomineeOf(row: string, code: string, n: number): Nominee {
  const [name, sex, nationality, born, party, education, post, by] = row.split(' ');
  if (!name || !nationality || !born || !party || !education || !post || !by)
    throw new Error(`cut row: ${row}`);
  return {
    id: id(`d${code}-nominee-${String(n + 1)}`),
    name,
    sex: sex === '女' ? '女' : '男',
    nationality,
    born,
    party,
    education,
    post,
    nominatedBy: nominatedBy(by),
  };
}

/** The lawful nominees of a district of the sample; empty for a code that it does not have. */
export function sampleNominees(code: string): readonly Nominee[] {
  return (ROWS[code] ?? []).map((row, n) => nomineeOf(row, code, n));
}
