// SPDX-License-Identifier: GPL-3.0-or-later
#include "finished_seeds.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/fingerprint.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/base/version.hpp>
#include <loopstad/scenarios/parse_scenario.hpp>
#include <loopstad/twin/content_hash.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <optional>
#include <sstream>
#include <system_error>

namespace loopstad::scenarios {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view lineOfSeed = "seed ";
const std::string figureTerm = "figure ";

/// "seed 5 0123456789abcdef 61.2 2.05": as short as gives the same bits back.
std::string asLine(const SeedRun& run) {
  return fmt::format("{}{} {:016x} {}\n", lineOfSeed, run.seed, run.fingerprint, fmt::join(run.values, " "));
}

template <class T, class... Base>
bool take(std::string_view& text, T& value, Base... base) {
  if (text.starts_with(' ')) text.remove_prefix(1);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base...);
  if (error != std::errc{}) return false;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return true;
}

std::optional<SeedRun> seedIn(std::string_view line) {
  SeedRun run{.complete = true};
  if (!line.starts_with(lineOfSeed)) return std::nullopt;
  line.remove_prefix(lineOfSeed.size());
  constexpr int hexadecimal = 16;
  if (!take(line, run.seed) || !take(line, run.fingerprint, hexadecimal)) return std::nullopt;
  for (double value = 0.0; !line.empty(); run.values.push_back(value))
    if (!take(line, value)) return std::nullopt;
  return run;
}

Error otherBatch(const fs::path& file, const std::string& problem) {
  return dataError(file.string(), {}, problem,
                   tr("resume with what the batch was begun with, or remove the file and begin anew"));
}

} // namespace

std::vector<std::string> batchTerms(const Scenario& scenario, const twin::Twin& twin,
                                    const std::vector<SeedFigure>& figures, bool keepRuns) {
  std::vector<std::string> terms{fmt::format("loopstad {}", version()),
                                 fmt::format("scenario {}", sha256(asYaml(scenario))),
                                 fmt::format("twin {:016x}", twin::contentHash(twin)),
                                 keepRuns ? "run files are kept" : "run files are not kept"};
  for (const SeedFigure& figure : figures) terms.push_back(figureTerm + figure.key());
  return terms;
}

Result<std::unique_ptr<FinishedSeeds>>
FinishedSeeds::open(fs::path file, const std::vector<std::string>& terms, bool resume) {
  std::unique_ptr<FinishedSeeds> seeds(new FinishedSeeds(file));
  std::string head;
  for (const std::string& term : terms) head += term + "\n";
  std::error_code ignored;
  if (!fs::exists(file, ignored)) {
    if (const Status s = writeTextFile(file, head); !s) return s.error();
    return seeds;
  }
  if (!resume)
    return dataError(file.string(), {}, tr("an earlier batch was killed or stopped here and can go on"),
                     tr("add --resume to go on with it, or remove the file to begin anew"));
  const auto text = readTextFile(file);
  if (!text) return text.error();
  if (!text->starts_with(head))
    return otherBatch(file, tr("is of a batch with another scenario, twin, figures, --keep-runs or program"));
  const auto figures = static_cast<std::size_t>(
      std::ranges::count_if(terms, [](const std::string& term) { return term.starts_with(figureTerm); }));
  std::istringstream lines(text->substr(head.size()));
  std::string sound = head;
  for (std::string line; std::getline(lines, line) && !lines.eof();) {
    std::optional<SeedRun> run = seedIn(line);
    if (!run || run->values.size() != figures)
      return otherBatch(file, tr("is damaged: \"{}\" is no seed with its figures", line));
    sound += line + "\n";
    seeds->earlier_.emplace(run->seed, std::move(*run));
  }
  if (const Status s = writeTextFile(file, sound); !s) return s.error(); // without a line that was cut off
  return seeds;
}

const SeedRun* FinishedSeeds::find(std::uint64_t seed) const {
  const auto found = earlier_.find(seed);
  return found == earlier_.end() ? nullptr : &found->second;
}

Status FinishedSeeds::add(const SeedRun& run) {
  const std::lock_guard lock(mutex_);
  std::ofstream out(file_, std::ios::app | std::ios::binary);
  out << asLine(run);
  out.close();
  if (!out || secureOnDisk(file_))
    return dataError(file_.string(), {}, tr("cannot be written"),
                     tr("check that the folder exists, is writable and has space"));
  return Done{};
}

void FinishedSeeds::remove() const { removeWithDraft(file_); }

} // namespace loopstad::scenarios
