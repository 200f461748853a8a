// SPDX-License-Identifier: GPL-3.0-or-later
// The list of files that were fetched for an area.
#include "fuzz_target.hpp"

#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/twin/area_manifest.hpp>

#include <fstream>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace loopstad;
  static const test::TemporaryFolder folder;
  std::ofstream(folder.path() / twin::areaManifestName, std::ios::binary) << fuzz::asText(data, size);
  const bool isArea = twin::isFetchedArea(folder.path());
  const auto manifest = twin::readAreaManifest(folder.path());
  if (!manifest) return fuzz::requireTold(manifest.error(), twin::areaManifestName), 0;
  fuzz::require(isArea, "what is read was recognised");
  const Status written = twin::writeAreaManifest(*manifest, folder.path());
  fuzz::require(static_cast<bool>(written),
                "what is read can be written:", written ? "" : describe(written.error()));
  const auto again = twin::readAreaManifest(folder.path());
  fuzz::require(static_cast<bool>(again), "what is written is read");
  fuzz::require(again->files == manifest->files && again->area == manifest->area &&
                    again->unfinished == manifest->unfinished && again->box == manifest->box,
                "it comes back equal");
  return 0;
}
