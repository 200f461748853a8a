// SPDX-License-Identifier: GPL-3.0-or-later
// Time from delivery to records. Skips what is not in LOOPSTAD_SHARED_DATA.
#include <loopstad/base/progress.hpp>
#include <loopstad/twin/io/read_sources.hpp>

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>

namespace loopstad::twin::io {
namespace {

void readDelivery(benchmark::State& state, const char* name) {
  const char* const folder = std::getenv("LOOPSTAD_SHARED_DATA");
  const std::filesystem::path source = std::filesystem::path(folder == nullptr ? "" : folder) / name;
  if (folder == nullptr || !std::filesystem::exists(source))
    return state.SkipWithError("the delivery is not in LOOPSTAD_SHARED_DATA");
  SilentProgress progress;
  std::size_t records = 0;
  for (auto _ : state) {
    BuildReport report;
    const Result<Records> read = readSources({source}, {}, progress, report);
    if (!read) return state.SkipWithError(read.error().problem.c_str());
    records = read->bgt.size() + read->panden.size();
  }
  state.counters["records"] = static_cast<double>(records);
}

BENCHMARK_CAPTURE(readDelivery, otterloBgt, "bgt-otterlo/otterlo.zip")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readDelivery, delftOostBgt, "delft-oost/bgt")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readDelivery, doesburgBag, "bag-doesburg/0221PND15092020.zip")
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace loopstad::twin::io

BENCHMARK_MAIN();
