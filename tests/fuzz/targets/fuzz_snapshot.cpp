// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots, sealed anew after each change: what a seal does not tell has to be seen by the reader, and by
// the simulation that is to go on from it.
#include "hdf5_edits.hpp"
#include "sealed_file.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/sim/snapshot_file.hpp>
#include <loopstad/test/temporary_folder.hpp>

#include <fstream>

using namespace loopstad;

namespace {

struct Fields {
  std::vector<double> numbers{1.5, 2.5, 3.5};
  std::vector<std::uint16_t> small{1, 2, 3};
  std::vector<std::string> texts{"exit", "bar"};
  std::vector<std::vector<float>> lists{{1.0F}, {}, {2.0F, 3.0F}};
  std::uint64_t one = 7;

  void carry(sim::StateFields& fields) {
    fields.column("numbers", numbers);
    fields.sameLength("small", small);
    fields.texts("texts", texts);
    fields.eachList("lists", lists, [](std::vector<float>& list) -> std::vector<float>& { return list; });
    fields.number("one", one);
  }
};

std::string wholeSnapshot(const std::filesystem::path& file) {
  sim::RunSnapshot snapshot{
      .scenarioText = "id: hall\n", .twinHash = 3, .startedAt = "2026-01-01", .state = {}};
  sim::StateFields fields(snapshot.state);
  Fields().carry(fields);
  fuzz::require(static_cast<bool>(sim::writeSnapshot(file, snapshot)), "a snapshot is written");
  return *readTextFile(file);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const test::TemporaryFolder folder;
  const auto file = folder.path() / "hall.snapshot.h5";
  static const std::string whole = wholeSnapshot(file);
  fuzz::Bytes bytes(data, size);
  std::ofstream(file, std::ios::binary) << fuzz::edited(whole, bytes);
  fuzz::require(sim::seal(file), "it is sealed");
  const auto snapshot = sim::readSnapshot(file);
  if (!snapshot) return fuzz::requireTold(snapshot.error(), "hall.snapshot.h5"), 0;
  const sim::SavedState& state = snapshot->state;
  sim::StateFields fields(state);
  Fields().carry(fields);
  fuzz::require(static_cast<bool>(sim::writeSnapshot(file, *snapshot)), "what is read can be written");
  const auto again = sim::readSnapshot(file);
  fuzz::require(again && again->state == snapshot->state, "it comes back equal");
  return 0;
}
