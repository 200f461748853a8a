// SPDX-License-Identifier: GPL-3.0-or-later
/// A table in plain text: a first column to the left, the others to the right, as wide as their widest entry.
///
///   TextTable table({"scene", "persons"});
///   table.add({"plaza", "10000"});
///   fmt::print("{}", table.text());
#pragma once

#include <string>
#include <vector>

namespace loopstad::scenarios {

class TextTable {
public:
  using Row = std::vector<std::string>;
  explicit TextTable(Row heads) : rows_{std::move(heads)} {}

  /// As many entries as there are heads.
  void add(Row row) { rows_.push_back(std::move(row)); }
  [[nodiscard]] bool empty() const { return rows_.size() == 1; }
  [[nodiscard]] std::string text() const;

private:
  std::vector<Row> rows_;
};

} // namespace loopstad::scenarios
