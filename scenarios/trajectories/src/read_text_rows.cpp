// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectory_rows.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace loopstad::scenarios {
namespace {

constexpr std::string_view blanks = " \t,;\r";
constexpr double largest = 9e15; // whole numbers up to here are exact in a double

std::string lower(std::string_view text) {
  std::string all(text);
  std::ranges::transform(all, all.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return all;
}

std::vector<std::string_view> wordsOf(std::string_view line) {
  std::vector<std::string_view> words;
  while (true) {
    const std::size_t start = line.find_first_not_of(blanks);
    if (start == std::string_view::npos) return words;
    const std::size_t end = std::min(line.find_first_of(blanks, start), line.size());
    std::string_view word = line.substr(start, end - start);
    if (word.size() >= 2 && word.front() == '"' && word.back() == '"') word = word.substr(1, word.size() - 2);
    words.push_back(word);
    line.remove_prefix(end);
  }
}

std::optional<double> numberIn(std::string_view word) {
  if (word.starts_with('+')) word.remove_prefix(1);
  double value = 0.0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error != std::errc{} || end != word.data() + word.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

/// "# framerate: 25 fps", "#framerate: 10.00", "#fps 16".
void readComment(std::string_view line, TrajectoryRows& rows) {
  const std::string text = lower(line);
  for (const char* name : {"framerate", "fps"})
    if (const std::size_t at = text.find(name); at != std::string::npos && !rows.fps) {
      const std::size_t digits = text.find_first_of("0123456789", at);
      if (digits == std::string::npos) continue;
      const double fps = std::strtod(text.c_str() + digits, nullptr);
      if (fps > 0.0) rows.fps = fps;
    }
  for (const auto& [mark, unit_m] : {std::pair{"x/cm", 0.01},
                                     {"x[cm]", 0.01},
                                     {"in cm", 0.01},
                                     {"x/m", 1.0},
                                     {"x[m]", 1.0},
                                     {"in m]", 1.0}})
    if (text.find(mark) != std::string::npos && !rows.unit_m) rows.unit_m = unit_m;
}

struct Places {
  std::size_t id = 0;
  std::size_t frame = 1;
  std::size_t x = 2;
  std::size_t y = 3;
  bool inSeconds = false;
  [[nodiscard]] std::size_t needed() const { return 1 + std::max({id, frame, x, y}); }
};

class TextReader {
public:
  TextReader(const std::string& file, const TrajectoryColumns& columns) : file_(file), columns_(columns) {}

  Result<TrajectoryRows> read(std::string_view text) {
    rows_.format = tr("text: id frame x y");
    bool first = true;
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      const std::string_view line = text.substr(0, end);
      text.remove_prefix(std::min(end + 1, text.size()));
      ++number_;
      const auto words = wordsOf(line);
      if (words.empty()) continue;
      if (words.front().starts_with('#')) {
        readComment(line, rows_);
        continue;
      }
      const bool named = first && !numberIn(words.front());
      first = false;
      if (const Status s = named ? readNames(words) : readRow(words); !s) return s.error();
    }
    if (rows_.rows.empty())
      return dataError(file_, {}, tr("holds no positions"), tr("a line is: id frame x y"));
    if (const Status s = framesFromTimes(); !s) return s.error();
    return std::move(rows_);
  }

private:
  [[nodiscard]] Error wrong(std::string problem, std::string remedy) const {
    return dataError(file_, tr("line {}", number_), std::move(problem), std::move(remedy));
  }

  Status readNames(const std::vector<std::string_view>& words) {
    std::vector<std::string> names;
    for (const std::string_view word : words) {
      readComment(word, rows_);
      names.push_back(lower(word.substr(0, word.find_first_of("/["))));
    }
    places_.inSeconds = !columns_.time.empty();
    for (const auto& [place, name] : {std::pair{&Places::id, &columns_.id},
                                      {&Places::frame, places_.inSeconds ? &columns_.time : &columns_.frame},
                                      {&Places::x, &columns_.x},
                                      {&Places::y, &columns_.y}}) {
      const auto found = std::ranges::find(names, lower(*name));
      if (found == names.end())
        return wrong(tr("has no column \"{}\"", *name),
                     tr("say which is which: --columns id=...,frame=...,x=...,y=...; there are {}",
                        fmt::format("{}", fmt::join(names, ", "))));
      places_.*place = static_cast<std::size_t>(found - names.begin());
    }
    rows_.format = tr("table with named columns");
    return Done{};
  }

  Status readRow(const std::vector<std::string_view>& words) {
    if (words.size() < places_.needed())
      return wrong(tr("has {} numbers, needed are {}", words.size(), places_.needed()),
                   tr("a line is: id frame x y"));
    std::array<double, 4> values{};
    const std::array<std::size_t, 4> at{places_.id, places_.frame, places_.x, places_.y};
    for (std::size_t i = 0; i < at.size(); ++i) {
      const auto value = numberIn(words[at[i]]);
      if (!value || std::abs(*value) > largest)
        return wrong(tr("\"{}\" is no number", words[at[i]]), tr("a line is: id frame x y"));
      values[i] = *value;
    }
    if (places_.inSeconds) times_s_.push_back(values[1]);
    rows_.rows.push_back({std::llround(values[0]), std::llround(values[1]), {values[2], values[3]}});
    return Done{};
  }

  /// The shortest time between two of them is that of a frame.
  Status framesFromTimes() {
    if (times_s_.empty()) return Done{};
    std::vector<double> sorted = times_s_;
    std::ranges::sort(sorted);
    double step_s = 0.0;
    for (std::size_t i = 1; i < sorted.size(); ++i)
      if (const double gap = sorted[i] - sorted[i - 1]; gap > 1e-4 && (step_s == 0.0 || gap < step_s))
        step_s = gap;
    if (step_s == 0.0)
      return dataError(file_, columns_.time, tr("all positions have one time"),
                       tr("name the column of seconds"));
    rows_.fps = std::abs(1.0 / step_s - std::round(1.0 / step_s)) < 0.01 / step_s ? std::round(1.0 / step_s)
                                                                                  : 1.0 / step_s;
    if (std::max(std::abs(sorted.front()), std::abs(sorted.back())) * *rows_.fps > largest)
      return dataError(file_, columns_.time, tr("has times that no recording has"),
                       tr("name the column of seconds"));
    for (std::size_t i = 0; i < times_s_.size(); ++i)
      rows_.rows[i].frame = std::llround(times_s_[i] * *rows_.fps);
    return Done{};
  }

  const std::string& file_;
  const TrajectoryColumns& columns_;
  Places places_;
  TrajectoryRows rows_;
  std::vector<double> times_s_;
  std::size_t number_ = 0;
};

} // namespace

Result<TrajectoryRows> readTextRows(const std::string& file, std::string_view text,
                                    const TrajectoryColumns& columns) {
  return TextReader(file, columns).read(text);
}

Result<TrajectoryColumns> parseColumns(const std::string& text) {
  TrajectoryColumns columns;
  for (const std::string_view word : wordsOf(text)) {
    const std::size_t equals = word.find('=');
    const std::string key = lower(word.substr(0, equals));
    const std::string value(equals == std::string_view::npos ? "" : word.substr(equals + 1));
    std::string* target = key == "id"      ? &columns.id
                          : key == "frame" ? &columns.frame
                          : key == "time"  ? &columns.time
                          : key == "x"     ? &columns.x
                          : key == "y"     ? &columns.y
                                           : nullptr;
    if (target == nullptr || value.empty())
      return usageError(tr("\"{}\" names no column", word), tr("write --columns id=ID,frame=Frame,x=X,y=Y"));
    *target = value;
  }
  return columns;
}

} // namespace loopstad::scenarios
