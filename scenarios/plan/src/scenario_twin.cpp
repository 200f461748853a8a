// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/fingerprint.hpp>
#include <loopstad/base/near_name.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/scenario_twin.hpp>
#include <loopstad/twin/build/build_twin.hpp>
#include <loopstad/twin/io/read_sources.hpp>
#include <loopstad/twin/io/wkt.hpp>
#include <loopstad/twin/twin_file.hpp>

#include <fmt/format.h>

#include <system_error>

namespace loopstad::scenarios {
namespace fs = std::filesystem;
namespace {

Error missingSource(const Scenario& scenario, std::size_t i, const fs::path& path) {
  std::vector<std::string> beside;
  std::error_code none;
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  for (const auto& entry : fs::directory_iterator(folder, none))
    beside.push_back(entry.path().filename().string());
  std::string remedy = tr("look in {}", folder.string());
  if (none)
    remedy =
        tr("its folder {} is not there either; paths start at the folder of the scenario", folder.string());
  else if (const std::string near = nearName(path.filename().string(), beside); !near.empty())
    remedy = tr("did you mean \"{}\"?", near);
  return dataError(scenario.file.string(), fmt::format("twin.sources[{}]", i),
                   tr("\"{}\" is not there", scenario.twin.sources[i].string()), std::move(remedy));
}

Result<std::vector<fs::path>> findSources(const Scenario& scenario) {
  std::vector<fs::path> found;
  for (std::size_t i = 0; i < scenario.twin.sources.size(); ++i) {
    const fs::path path = (scenario.file.parent_path() / scenario.twin.sources[i]).lexically_normal();
    std::error_code error;
    if (!fs::exists(path, error)) return missingSource(scenario, i, path);
    found.push_back(path);
  }
  return found;
}

twin::io::PlainFeature::Kind kindOf(PlainKind kind) {
  using Feature = twin::io::PlainFeature;
  switch (kind) {
  case PlainKind::walkable:
    return Feature::walkable;
  case PlainKind::obstacle:
    return Feature::obstacle;
  case PlainKind::wall:
    return Feature::wall;
  case PlainKind::door:
    return Feature::door;
  case PlainKind::stairs:
    return Feature::stairs;
  case PlainKind::exit:
    return Feature::exit;
  case PlainKind::zone:
    return Feature::zone;
  case PlainKind::building:
    return Feature::building;
  }
  return Feature::walkable;
}

Result<twin::io::PlainFeature> featureOf(const Scenario& scenario, std::size_t i) {
  const PlainSpec& spec = scenario.twin.plain[i];
  const std::string key = fmt::format("twin.plain[{}]", i);
  auto geometry = twin::io::parseWkt(spec.wkt);
  if (!geometry)
    return dataError(scenario.file.string(), key + ".wkt", geometry.error().problem, geometry.error().remedy);
  twin::io::PlainFeature feature;
  feature.kind = kindOf(spec.kind);
  feature.id = key;
  feature.source = scenario.file.filename().string();
  feature.name = spec.name;
  feature.level = spec.level;
  feature.toLevel = spec.toLevel;
  feature.width_m = spec.width_m;
  feature.speedFactor = spec.speedFactor;
  feature.wheelchair = spec.wheelchair;
  feature.geometry = std::move(*geometry);
  return feature;
}

Status addPlain(const Scenario& scenario, twin::io::Records& records) {
  std::string all;
  for (std::size_t i = 0; i < scenario.twin.plain.size(); ++i) {
    auto feature = featureOf(scenario, i);
    if (!feature) return feature.error();
    all += scenario.twin.plain[i].wkt + "\n";
    records.plain.push_back(std::move(*feature));
  }
  if (all.empty()) return Done{};
  records.sources.push_back(
      {scenario.file.filename().string(), "plain geometry of the scenario", sha256(all), ""});
  if (scenario.twin.sources.empty()) records.placed = false;
  return Done{};
}

/// Errors of readers name the source; the scenario that asked for it is named too.
Error within(const Scenario& scenario, Error error) {
  if (error.kind == ErrorKind::data && error.file.empty()) error.file = scenario.file.string();
  return error;
}

} // namespace

std::optional<fs::path> twinFileOf(const Scenario& scenario) {
  if (scenario.twin.sources.size() != 1) return std::nullopt;
  const fs::path file = (scenario.file.parent_path() / scenario.twin.sources.front()).lexically_normal();
  return twin::isTwinFile(file) ? std::optional(file) : std::nullopt;
}

Result<twin::Twin> scenarioTwin(const Scenario& scenario, Progress& progress, twin::BuildReport& report) {
  const auto sources = findSources(scenario);
  if (!sources) return sources.error();
  if (const auto file = twinFileOf(scenario)) return twin::readTwin(*file);

  twin::io::Records records;
  if (!sources->empty()) {
    auto read = twin::io::readSources(*sources, {}, progress, report);
    if (!read) return within(scenario, read.error());
    records = std::move(*read);
  }
  if (const Status added = addPlain(scenario, records); !added) return added.error();

  twin::build::BuildOptions options;
  options.name = scenario.id;
  options.crop = scenario.twin.crop;
  options.openYards = scenario.twin.openYards;
  auto built = twin::build::buildTwin(records, options, progress, report);
  if (!built) return within(scenario, built.error());
  return built;
}

} // namespace loopstad::scenarios
