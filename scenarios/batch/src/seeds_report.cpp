// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/run_seeds.hpp>
#include <loopstad/scenarios/text_table.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>

namespace loopstad::scenarios {
namespace {

std::string number(double value) {
  return std::isfinite(value) ? fmt::format("{:.3f}", value) : std::string("-");
}

std::string verdict(const SeedRuns& runs) {
  const double percent = 100.0 * runs.rule.within;
  if (runs.interrupted) return tr("interrupted: these are the seeds that were complete");
  if (!runs.bySpread) return {};
  return runs.precise ? tr("every figure is within {:g} % of its mean", percent)
                      : tr("{} seeds were not enough for {:g} %: raise --max-seeds or --within",
                           runs.runs.size(), percent);
}

} // namespace

std::string seedsTable(const SeedRuns& runs) {
  const std::string halfWidth = fmt::format("+- {:g} %", 100.0 * runs.rule.confidence);
  TextTable table(
      {tr("figure"), tr("seeds"), tr("mean"), tr("10 %"), tr("90 %"), halfWidth, tr("of the mean")});
  for (std::size_t f = 0; f < runs.figures.size(); ++f) {
    const Estimate& e = runs.estimates[f];
    const double share = 100.0 * e.halfWidth / std::abs(e.mean);
    table.add({runs.figures[f].key(), fmt::format("{}", e.count), number(e.mean), number(e.low),
               number(e.high), number(e.halfWidth),
               std::isfinite(share) ? fmt::format("{:.1f} %", share) : std::string("-")});
  }
  const std::string last = verdict(runs);
  return table.text() + (last.empty() ? "" : "\n" + last + "\n");
}

std::string seedsJson(const SeedRuns& runs) {
  using Json = nlohmann::ordered_json;
  const auto orNull = [](double v) { return std::isfinite(v) ? Json(v) : Json(nullptr); };
  Json figures = Json::array();
  for (std::size_t f = 0; f < runs.figures.size(); ++f) {
    const Estimate& e = runs.estimates[f];
    figures.push_back({{"figure", runs.figures[f].key()},
                       {"seeds", e.count},
                       {"mean", orNull(e.mean)},
                       {"sd", orNull(e.deviation)},
                       {"p10", orNull(e.low)},
                       {"p90", orNull(e.high)},
                       {"half_width", orNull(e.halfWidth)}});
  }
  Json seeds = Json::array();
  for (const SeedRun& run : runs.runs) {
    Json one{{"seed", run.seed}, {"fingerprint", fmt::format("{:016x}", run.fingerprint)}};
    for (std::size_t f = 0; f < runs.figures.size(); ++f) one[runs.figures[f].key()] = orNull(run.values[f]);
    seeds.push_back(std::move(one));
  }
  const Json json{{"scenario", runs.scenario},
                  {"method", "Student's t interval of the mean, seeds added until it is narrow enough"},
                  {"within", runs.rule.within},
                  {"confidence", runs.rule.confidence},
                  {"min_seeds", runs.rule.least},
                  {"max_seeds", runs.rule.most},
                  {"by_spread", runs.bySpread},
                  {"precise", runs.precise},
                  {"interrupted", runs.interrupted},
                  {"figures", figures},
                  {"runs", seeds},
                  {"notes", runs.notes}};
  return json.dump(2) + "\n";
}

std::string seedsCsv(const SeedRuns& runs) {
  std::string text = "seed";
  for (const SeedFigure& figure : runs.figures) text += "," + figure.key();
  text += '\n';
  for (const SeedRun& run : runs.runs) {
    text += fmt::format("{}", run.seed);
    for (const double value : run.values) text += std::isfinite(value) ? fmt::format(",{:.6f}", value) : ",";
    text += '\n';
  }
  return text;
}

} // namespace loopstad::scenarios
