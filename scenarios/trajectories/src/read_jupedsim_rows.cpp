// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectory_rows.hpp"

#include <loopstad/base/text.hpp>

#include <sqlite3.h>

#include <cstdlib>
#include <memory>

namespace loopstad::scenarios {
namespace {

using Database = std::unique_ptr<sqlite3, int (*)(sqlite3*)>;
using Query = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)>;

/// Calls row() for every row; false when the question cannot be asked or answered.
template <class Row>
bool ask(sqlite3* database, const char* question, Row row) {
  sqlite3_stmt* prepared = nullptr;
  const int ready = sqlite3_prepare_v2(database, question, -1, &prepared, nullptr);
  const Query query(prepared, sqlite3_finalize);
  if (ready != SQLITE_OK) return false;
  int step = sqlite3_step(query.get());
  for (; step == SQLITE_ROW; step = sqlite3_step(query.get())) row(query.get());
  return step == SQLITE_DONE;
}

std::string textOf(sqlite3_stmt* query, int column) {
  const unsigned char* text = sqlite3_column_text(query, column);
  return text == nullptr ? std::string{} : std::string(reinterpret_cast<const char*>(text));
}

} // namespace

Result<TrajectoryRows> readJuPedSimRows(const std::filesystem::path& file) {
  sqlite3* opened = nullptr;
  const int open = sqlite3_open_v2(file.c_str(), &opened, SQLITE_OPEN_READONLY, nullptr);
  const Database database(opened, sqlite3_close);
  TrajectoryRows rows;
  rows.format = tr("SQLite of JuPedSim");
  rows.unit_m = 1.0; // JuPedSim knows metres only
  const bool read =
      open == SQLITE_OK &&
      ask(opened, "SELECT id, frame, pos_x, pos_y FROM trajectory_data", [&](sqlite3_stmt* row) {
        rows.rows.push_back({sqlite3_column_int64(row, 0),
                             sqlite3_column_int64(row, 1),
                             {sqlite3_column_double(row, 2), sqlite3_column_double(row, 3)}});
      });
  if (!read)
    return dataError(file.string(), "trajectory_data", sqlite3_errmsg(opened),
                     tr("needed is a table trajectory_data with the columns id, frame, pos_x, pos_y"));
  ask(opened, "SELECT value FROM metadata WHERE key = 'fps'", [&](sqlite3_stmt* row) {
    const double fps = std::strtod(textOf(row, 0).c_str(), nullptr);
    if (fps > 0.0) rows.fps = fps;
  });
  // Older files have one geometry, newer ones may change it while time goes on: the first counts.
  ask(opened, "SELECT wkt FROM geometry LIMIT 1",
      [&](sqlite3_stmt* row) { rows.walkableWkt = {textOf(row, 0)}; });
  return rows;
}

} // namespace loopstad::scenarios
