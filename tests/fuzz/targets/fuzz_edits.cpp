// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a plan in GeoJSON and WKT, and what comes of them on two quays with a canal between them, a house,
// a tree and a fence.
#include "fuzz_target.hpp"

#include <loopstad/test/sound_twin.hpp>
#include <loopstad/twin/build/build_twin.hpp>
#include <loopstad/twin/edit/edit_twin.hpp>
#include <loopstad/twin/edit/read_edits.hpp>

using namespace loopstad;
using namespace loopstad::twin;

namespace {

constexpr std::size_t mostEdits = 12; ///< more of them take longer and find no more

io::BgtRecord area(io::BgtLayer layer, const char* function, Vec2 from, Vec2 to) {
  io::BgtRecord record;
  record.layer = layer;
  record.lokaalId = function;
  record.source = "made";
  record.function = function;
  record.geometry.polygons = {{{from, {to.x, from.y}, to, {from.x, to.y}}, {}}};
  return record;
}

Twin quays() {
  const Vec2 corner{112000.0, 400000.0};
  io::Records records;
  records.bgt = {
      area(io::BgtLayer::wegdeel, "voetpad", corner, corner + Vec2{60, 40}),
      area(io::BgtLayer::waterdeel, "waterloop", corner + Vec2{0, 40}, corner + Vec2{60, 50}),
      area(io::BgtLayer::wegdeel, "rijbaan lokale weg", corner + Vec2{0, 50}, corner + Vec2{60, 80}),
      area(io::BgtLayer::pand, "house", corner + Vec2{20, 10}, corner + Vec2{30, 20})};
  io::BgtRecord tree = area(io::BgtLayer::vegetatieobject, "boom", {}, {});
  tree.geometry = {{}, {}, {corner + Vec2{45, 20}}};
  io::BgtRecord fence = area(io::BgtLayer::scheiding, "hek", {}, {});
  fence.geometry = {{}, {{corner + Vec2{5, 5}, corner + Vec2{5, 35}}}, {}};
  records.bgt.insert(records.bgt.end(), {tree, fence});
  SilentProgress progress;
  BuildReport report;
  Result<Twin> twin = build::buildTwin(records, {}, progress, report);
  fuzz::require(static_cast<bool>(twin), "the quays are built");
  return std::move(*twin);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Twin city = quays();
  const Result<std::vector<edit::Edit>> edits =
      edit::parseEdits(fuzz::asText(data, size), "plan.geojson", city.frame);
  if (!edits) {
    fuzz::requireTold(edits.error(), "plan.geojson");
    return 0;
  }
  BuildReport report;
  const std::span<const edit::Edit> some(edits->data(), std::min(edits->size(), mostEdits));
  const Result<Twin> plan = edit::editTwin(city, some, {}, report);
  if (!plan) {
    fuzz::requireTold(plan.error(), "plan.geojson");
    return 0;
  }
  const std::string unsound = test::whatIsUnsound(*plan);
  fuzz::require(unsound.empty(), "a plan is sound:", unsound);
  return 0;
}
