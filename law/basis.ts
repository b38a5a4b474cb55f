/** How well a rule's source is known (docs/assumptions.md): V read in full, P in part, S in the source plans only, N a notice, D our reading. */
export type Mark = 'V' | 'P' | 'S' | 'N' | 'D';
export type LawVersion = 2010 | 2020;
export type StatuteName = '选举法' | '地方组织法' | '直接选举若干规定' | '民事诉讼法' | '民法典';

/** Where a rule comes from; the article is that of the election's own law version. */
export type Basis =
  | {
      readonly source: 'statute';
      readonly law: StatuteName;
      readonly version: number;
      readonly article: number;
    }
  | {
      readonly source: 'provincialRule';
      readonly rule: string;
      readonly article: number | null;
      readonly mark: Mark;
    }
  | { readonly source: 'workPlan'; readonly plan: string }
  | { readonly source: 'assumption'; readonly because: string };

export function statute(law: StatuteName, version: number, article: number): Basis {
  return { source: 'statute', law, version, article };
}

export function workPlan(plan: string): Basis {
  return { source: 'workPlan', plan };
}

/**
 * Article of the election law in the numbering of the election's version. The 2020 text inserted a new Article 2,
 * so 3–34 were one lower before it; 35 (foreign funding) did not exist in 2010, and from 36 two lower there.
 */
export function electionLaw(version: LawVersion, articleOf2020: number): Basis {
  if (version === 2020 || articleOf2020 < 3) return statute('选举法', version, articleOf2020);
  if (articleOf2020 === 35) throw new Error('the law of 2010 has no article on foreign funding');
  return statute('选举法', version, articleOf2020 - (articleOf2020 < 35 ? 1 : 2));
}
