import { useTranslation } from "react-i18next";

import { PageHeader } from "#web/design/page-header.tsx";
import { query } from "#web/platform/graphql.server.ts";

import type { Route } from "./+types/rules.route.ts";
import { STATISTICS_RULES_PAGE } from "./statistics.operations.ts";
import styles from "./rules.module.css";

/** "Before I believe a number, or let ours into it, show me what keeps it from being somebody's." */
export const handle = { document: true };

export async function loader({ request }: Route.LoaderArgs) {
  const { releasePolicy } = await query(request, STATISTICS_RULES_PAGE, {});
  return { policy: releasePolicy };
}

export default function StatisticsRules({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { policy } = loaderData;
  const { shareSteps, payStatistics, ...numbers } = policy;
  const rule = (name: Rule) => t(`statistics:rules.${name}`, numbers);
  const minimums = [
    [shareSteps[0]?.from, t("statistics:rules.forShares")],
    [policy.minimumForCentre, t("statistics:rules.forMedian")],
    [policy.minimumForQuarters, t("statistics:rules.forQuarters")],
    [policy.minimumForTenths, t("statistics:rules.forTenths")],
  ] as const;
  return (
    <>
      <PageHeader
        eyebrow={<a href="/statistics">{t("statistics:page.title")}</a>}
        title={t("statistics:rules.title")}
        lead={t("statistics:rules.lead", { version: policy.version })}
      />
      <div className={styles.rules}>
        <Rules
          title={t("statistics:rules.what")}
          items={[rule("menu"), rule("frozen"), rule("old"), rule("same")]}
        />
        <section aria-labelledby="minimums">
          <h2 id="minimums">{t("statistics:rules.who")}</h2>
          <p>{rule("unit")}</p>
          <p>{rule("complete")}</p>
          <table className={styles.numbers} aria-labelledby="minimums">
            <thead>
              <tr>
                <th scope="col">{t("statistics:rules.shown")}</th>
                <th scope="col">{t("statistics:rules.atLeast")}</th>
              </tr>
            </thead>
            <tbody>
              {minimums.map(([from, what]) => (
                <tr key={what}>
                  <th scope="row">{what}</th>
                  <td>{from}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>{rule("never")}</p>
        </section>
        <section aria-labelledby="rounding">
          <h2 id="rounding">{t("statistics:rules.rounding")}</h2>
          <p>{rule("steps")}</p>
          <table className={styles.numbers} aria-labelledby="rounding">
            <thead>
              <tr>
                <th scope="col">{t("statistics:rules.groupOf")}</th>
                <th scope="col">{t("statistics:rules.step")}</th>
              </tr>
            </thead>
            <tbody>
              {shareSteps.map(({ from, percent }) => (
                <tr key={from}>
                  <th scope="row">{t("statistics:rules.orMore", { count: from })}</th>
                  <td>{t("statistics:rules.percent", { percent })}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <ul>
            {[rule("ends"), rule("levels"), rule("ranks"), rule("central"), rule("own")].map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
        <Rules
          title={t("statistics:rules.anew")}
          items={[rule("sticky"), rule("pairs"), rule("rest"), rule("cross"), rule("alike")]}
        />
        <Rules
          title={t("statistics:rules.pay")}
          items={[payStatistics ? rule("payOn") : rule("payOff"), rule("payWhy")]}
        />
        <Rules title={t("statistics:rules.not")} items={[rule("notPerfect"), rule("notOperator")]} />
      </div>
    </>
  );
}

type Rule =
  | "menu"
  | "frozen"
  | "old"
  | "same"
  | "unit"
  | "complete"
  | "never"
  | "steps"
  | "ends"
  | "levels"
  | "ranks"
  | "central"
  | "own"
  | "sticky"
  | "pairs"
  | "rest"
  | "cross"
  | "alike"
  | "payOn"
  | "payOff"
  | "payWhy"
  | "notPerfect"
  | "notOperator";

function Rules({ title, items }: { title: string; items: string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
