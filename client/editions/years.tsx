import type { Editions } from "../../server/contract/editions.ts";
import { EDITIONS } from "../model/options/editions.ts";
import { useAnswer } from "../session/answer.ts";
import { Scroll } from "../ui/scroll.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import { editionLabel, GROUPS, type Edition } from "./columns.tsx";

type YearsProps = ViewProps & { packages: readonly Edition[] };

/** From each edition to the next in time: how many actors stay, leave and come, and the way to who they are. */
export function Years({ packages, ...props }: YearsProps) {
  const { words } = props;
  const titles = [words.editions.through, ...GROUPS.map((group) => words.editions[group])];
  return (
    <Scroll label={words.editions.through}>
      <table class="ui-listing" data-part="years">
        <thead>
          <tr>
            {titles.map((title) => (
              <th scope="col" key={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {packages.slice(1).map((to, i) => (
            <Year key={to.name} {...props} from={packages[i]!} to={to} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Year({ from, to, api, act, words }: ViewProps & { from: Edition; to: Edition }) {
  const { data, error } = useAnswer<Editions>(api, "editions", { from: from.name, to: to.name });
  const figure = (group: keyof Editions): string =>
    data ? words.number(data[group].length) : error ? words.editions.failed : "…";
  return (
    <tr>
      <th scope="row">
        <button type="button" class="ui-link" onClick={() => act(EDITIONS.set({ from: from.name, to: to.name }))}>
          {words.editions.step(editionLabel(from), editionLabel(to))}
        </button>
      </th>
      {GROUPS.map((group) => (
        <td key={group}>{figure(group)}</td>
      ))}
    </tr>
  );
}
