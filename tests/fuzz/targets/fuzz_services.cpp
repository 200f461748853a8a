// SPDX-License-Identifier: GPL-3.0-or-later
// The description of the national services, which users may give a copy of.
#include "fuzz_target.hpp"

#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/twin/fetch/services.hpp>

#include <fstream>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace loopstad;
  static const test::TemporaryFolder folder;
  const auto file = folder.path() / "services.json";
  std::ofstream(file, std::ios::binary) << fuzz::asText(data, size);
  const auto services = twin::fetch::readServices(file);
  if (!services) return fuzz::requireTold(services.error(), "services.json"), 0;
  fuzz::require(services->http.requestsPerSecond > 0.0, "requests are made");
  for (const std::size_t size_ : {services->bgt.pageSize, services->bag.pageSize, services->bag3d.pageSize})
    fuzz::require(size_ > 0, "pages hold something");
  fuzz::require(services->bgt.tile_m > 0.0 && services->bag.tile_m > 0.0, "tiles have a side");
  return 0;
}
