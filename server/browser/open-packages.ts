import type { Folder } from "../../seed/package/folder.ts";
import { loadPackages } from "../../seed/package/load.ts";
import type { Open, PackageFiles } from "../contract/worker-messages.ts";
import type { Network } from "../network/network.ts";
import { placedNetwork } from "../statistics/placed-network.ts";

/**
 * The network of packages, in their order, drawn; those given as files are read and checked first, as on the command
 * line. Throws `PackageFaults` with everything that is wrong with them.
 */
export const networkOf = (data: Exclude<Open["data"], { network: unknown }>): Network =>
  placedNetwork("folders" in data ? loadPackages(data.folders.map(folderOf)) : data.packages);

function folderOf({ name, files }: PackageFiles): Folder {
  const contents = new Map(files.map((file) => [file.name, file.bytes]));
  return { name, list: () => [...contents.keys()].toSorted(), read: (file) => contents.get(file)! };
}
