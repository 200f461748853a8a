// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_with_seeds.hpp"

#include "session.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/log.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/run_seeds.hpp>

#include <charconv>
#include <cmath>

namespace loopstad::cli {
namespace fs = std::filesystem;
namespace {

constexpr std::uint64_t mostSeeds = 100'000;

/// "5%" or "0.05".
std::optional<double> shareIn(std::string_view text) {
  const bool percent = text.ends_with('%');
  if (percent) text.remove_suffix(1);
  double value = 0.0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  if (percent) value /= 100.0;
  return std::isfinite(value) && value > 0.0 ? std::optional(value) : std::nullopt;
}

Result<scenarios::SeedPlan> planOf(const SeedOptions& options) {
  scenarios::SeedPlan plan;
  if (options.seeds != "auto") {
    std::size_t count = 0;
    const char* const last = options.seeds.data() + options.seeds.size();
    const auto [end, error] = std::from_chars(options.seeds.data(), last, count);
    if (error != std::errc{} || end != last || count == 0 || count > mostSeeds)
      return usageError(tr("\"{}\" is no number of seeds", options.seeds),
                        tr("write --seeds 20 or --seeds auto"));
    plan.seeds = count;
  }
  if (!options.within.empty()) {
    const auto share = shareIn(options.within);
    if (!share) return usageError(tr("\"{}\" is no share", options.within), tr("write --within 5%"));
    plan.rule.within = *share;
  }
  if (options.confidence_percent) {
    if (!(*options.confidence_percent >= 50.0 && *options.confidence_percent < 100.0))
      return usageError(tr("{:g} % is no confidence", *options.confidence_percent),
                        tr("write --confidence 95"));
    plan.rule.confidence = *options.confidence_percent / 100.0;
  }
  if (options.most) {
    if (*options.most < plan.rule.least || *options.most > mostSeeds)
      return usageError(tr("--max-seeds is below {}: fewer can't tell their own spread", plan.rule.least),
                        tr("write --max-seeds 50"));
    plan.rule.most = *options.most;
  }
  for (const std::string& text : options.figures) {
    auto figure = scenarios::parseSeedFigure(text);
    if (!figure) return figure.error();
    plan.figures.push_back(std::move(*figure));
  }
  return plan;
}

} // namespace

void addSeedOptions(Command& command, SeedOptions& options) {
  command.option("--seeds", "N|auto", options.seeds,
                 tr("So many seeds side by side, or as many as the figures need to be known"));
  command.option("--within", "SHARE", options.within,
                 tr("With --seeds auto: half-width of the confidence interval over the mean (default 5%)"));
  command.option("--confidence", "PERCENT", options.confidence_percent, tr("Of that interval (default 95)"));
  command.option("--max-seeds", "N", options.most, tr("With --seeds auto: no more than these (default 200)"));
  command.option("--figure", "FIGURE", options.figures,
                 tr("egress, peak_density, travel_time, zone=NAME or flow=NAME; may be repeated (default: "
                    "the first two)"));
  command.flag("--keep-runs", options.keepRuns, tr("With --seeds: a run file per seed that counts"));
}

Status checkSeedOptions(const SeedOptions& options) {
  const bool others = !options.within.empty() || options.confidence_percent || options.most ||
                      !options.figures.empty() || options.keepRuns;
  if (options.seeds.empty())
    return others ? Status(usageError(
                        tr("--within, --confidence, --max-seeds, --figure and --keep-runs belong to --seeds"),
                        tr("add --seeds auto")))
                  : Status(Done{});
  const auto plan = planOf(options);
  return plan ? Status(Done{}) : plan.error();
}

Status runWithSeeds(const scenarios::Scenario& scenario, const std::shared_ptr<const twin::Twin>& twin,
                    const SeedOptions& options, const scenarios::SnapshotPlan& snapshots,
                    const std::string& output, unsigned threads, const std::string& json,
                    Progress& progress) {
  auto plan = planOf(options);
  if (!plan) return plan.error();
  const fs::path folder = output.empty() ? fs::path("out") / scenario.id : fs::path(output);
  plan->folder = folder;
  plan->keepRuns = options.keepRuns;
  plan->snapshots = snapshots;
  const auto executor = makeThreadedExecutor(threads);
  const auto runs = scenarios::runSeeds(scenario, twin, *plan, *executor, progress);
  if (!runs) return runs.error();
  for (const std::string& note : runs->notes) say::info("{}", note);
  const std::string jsonText = scenarios::seedsJson(*runs);
  const std::string table = scenarios::seedsTable(*runs);
  if (const Status s = writeTextFile(folder / "seeds.json", jsonText); !s) return s;
  if (const Status s = writeTextFile(folder / "seeds.csv", scenarios::seedsCsv(*runs)); !s) return s;
  if (const Status s = writeTextFile(folder / "seeds.txt", table); !s) return s;
  if (!json.empty())
    if (const Status s = deliverTo(json, jsonText); !s) return s;
  if (json != "-")
    if (const Status s = deliver((folder / "seeds.json").string() + "\n" + (folder / "seeds.csv").string() +
                                 "\n\n" + table);
        !s)
      return s;
  if (!runs->interrupted) return Done{};
  Error error = interruptedError();
  error.file = folder.string();
  error.problem = tr("interrupted after {} whole seeds", runs->runs.size());
  error.remedy = runs->canGoOn ? tr("their figures are kept; add --resume to go on")
                               : tr("their figures are kept; run it again for the whole");
  return error;
}

} // namespace loopstad::cli
