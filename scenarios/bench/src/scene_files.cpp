// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene_files.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/twin/build/build_twin.hpp>
#include <loopstad/twin/io/read_sources.hpp>
#include <loopstad/twin/io/wkt.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <string_view>
#include <system_error>

namespace loopstad::scenarios {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view exitsHeader = "exit,wkt";
constexpr std::string_view personsHeader = "x_m,y_m,speed_mps,exit";

/// Lines of a file one by one; numbers start at 1, as editors count.
class Lines {
public:
  explicit Lines(std::string_view text) : rest_(text) {}

  [[nodiscard]] std::optional<std::string_view> next() {
    if (rest_.empty()) return std::nullopt;
    const std::size_t end = rest_.find('\n');
    std::string_view line = rest_.substr(0, end);
    rest_ = end == std::string_view::npos ? std::string_view() : rest_.substr(end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    ++number_;
    return line;
  }
  [[nodiscard]] std::string where() const { return tr("line {}", number_); }

private:
  std::string_view rest_;
  int number_ = 0;
};

template <class Number>
[[nodiscard]] bool parse(std::string_view text, Number& number) {
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  return error == std::errc() && stop == end;
}

template <std::size_t N>
[[nodiscard]] bool split(std::string_view line, std::array<std::string_view, N>& fields) {
  if (std::ranges::count(line, ',') != static_cast<std::ptrdiff_t>(N - 1)) return false;
  for (std::string_view& field : fields) {
    const std::size_t comma = line.find(',');
    field = line.substr(0, comma);
    line = comma == std::string_view::npos ? std::string_view() : line.substr(comma + 1);
  }
  return true;
}

Error wrongHeader(const fs::path& file, std::string_view wanted) {
  return dataError(file.string(), tr("line {}", 1), tr("does not read \"{}\"", wanted),
                   tr("write the columns in this order"));
}

/// SCENE-N.csv of a folder, by N.
std::map<std::size_t, fs::path> personFiles(const fs::path& folder, const std::string& scene) {
  std::map<std::size_t, fs::path> files;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(folder, none)) {
    const std::string stem = entry.path().stem().string();
    std::size_t persons = 0;
    if (entry.path().extension() == ".csv" && stem.starts_with(scene + "-") &&
        parse(std::string_view(stem).substr(scene.size() + 1), persons))
      files[persons] = entry.path();
  }
  return files;
}

Result<fs::path> personFile(const BenchCase& what, const fs::path& folder) {
  const auto files = personFiles(folder, what.scene);
  const auto found = files.lower_bound(what.persons);
  if (found != files.end()) return found->second;
  if (files.empty())
    return dataError((folder / (what.scene + "-N.csv")).string(), {}, tr("is not there"),
                     tr("put the persons of the scene beside its ground, one file per number of persons"));
  return usageError(tr("{} has no list of {} persons", what.scene, what.persons),
                    tr("ask for {} at most", files.rbegin()->first));
}

Status readExits(const fs::path& file, Vec2 origin, sim::Demand& demand) {
  const auto text = readTextFile(file);
  if (!text) return text.error();
  Lines lines(*text);
  if (lines.next() != exitsHeader) return wrongHeader(file, exitsHeader);
  while (const auto line = lines.next()) {
    if (line->empty()) continue;
    const std::size_t comma = line->find(',');
    std::string_view wkt = comma == std::string_view::npos ? std::string_view() : line->substr(comma + 1);
    if (wkt.size() >= 2 && wkt.front() == '"' && wkt.back() == '"') wkt = wkt.substr(1, wkt.size() - 2);
    const auto geometry = twin::io::parseWkt(wkt);
    if (!geometry)
      return dataError(file.string(), lines.where(), geometry.error().problem, geometry.error().remedy);
    if (geometry->polygons.empty())
      return dataError(file.string(), lines.where(), tr("holds no area"), tr("write a POLYGON"));
    sim::Destination exit{.name = fmt::format("exit {}", demand.destinations.size()),
                          .areas = geometry->polygons};
    for (twin::Polygon& area : exit.areas) area = twin::translated(std::move(area), -origin);
    demand.destinations.push_back(std::move(exit));
  }
  if (demand.destinations.empty())
    return dataError(file.string(), {}, tr("holds no exit"), tr("write one line per exit"));
  return Done{};
}

Status readPersons(const fs::path& file, Vec2 origin, std::size_t count, sim::Demand& demand) {
  const auto text = readTextFile(file);
  if (!text) return text.error();
  Lines lines(*text);
  if (lines.next() != personsHeader) return wrongHeader(file, personsHeader);
  demand.persons.reserve(count);
  while (demand.persons.size() < count) {
    const auto line = lines.next();
    if (!line)
      return dataError(file.string(), {}, tr("ends after {} persons", demand.persons.size()),
                       tr("its name says how many it holds"));
    std::array<std::string_view, 4> field;
    Vec2 p;
    double speed_mps = 0.0;
    std::size_t exit = 0;
    if (!split(*line, field) || !parse(field[0], p.x) || !parse(field[1], p.y) ||
        !parse(field[2], speed_mps) || !parse(field[3], exit))
      return dataError(file.string(), lines.where(), tr("is no person"),
                       tr("write x, y, speed and exit, with commas between"));
    if (exit >= demand.destinations.size())
      return dataError(file.string(), lines.where(), tr("goes to exit {}, which is not there", exit),
                       tr("exits are numbered from 0, in the order of their file"));
    demand.persons.push_back({.position = p - origin, .freeSpeed_mps = speed_mps, .destination = exit});
  }
  return Done{};
}

} // namespace

bool hasSceneFiles(const fs::path& folder, const std::string& scene) {
  std::error_code none;
  return fs::exists(folder / (scene + ".wkt"), none);
}

Result<BenchScene> sceneFromFiles(const BenchCase& what, const fs::path& folder, Progress& progress) {
  const auto persons = personFile(what, folder);
  if (!persons) return persons.error();
  twin::BuildReport report;
  const auto records = twin::io::readSources({folder / (what.scene + ".wkt")}, {}, progress, report);
  if (!records) return records.error();
  twin::build::BuildOptions options;
  options.name = what.scene;
  auto twin = twin::build::buildTwin(*records, options, progress, report);
  if (!twin) return twin.error();
  BenchScene scene{.what = what, .twin = {}, .demand = {}, .generated = false};
  scene.demand.profiles.push_back({.name = "adult"});
  const Vec2 origin = twin->frame.origin;
  if (const Status s = readExits(folder / (what.scene + "-exits.csv"), origin, scene.demand); !s)
    return s.error();
  if (const Status s = readPersons(*persons, origin, what.persons, scene.demand); !s) return s.error();
  scene.twin = std::make_shared<const twin::Twin>(std::move(*twin));
  return scene;
}

} // namespace loopstad::scenarios
