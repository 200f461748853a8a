// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/text.hpp>
#include <loopstad/twin/content_hash.hpp>
#include <loopstad/twin/twin_file.hpp>
#include <loopstad/viewer/session.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace loopstad::viewer {
namespace fs = std::filesystem;
namespace {

Error anotherTwin(const fs::path& runFile, const fs::path& twinFile, std::uint64_t wanted,
                  std::uint64_t found) {
  return dataError(runFile.string(), "twin_hash",
                   tr("was not made on {}: the twin of the run is {:016x}, this one {:016x}",
                      twinFile.string(), wanted, found),
                   tr("name the twin that the run was made on, or run the scenario again"));
}

} // namespace

Result<Session> Session::open(const std::filesystem::path& twinFile,
                              const std::optional<std::filesystem::path>& runFile) {
  Result<twin::Twin> twin = twin::readTwin(twinFile);
  if (!twin) return twin.error();
  Session session;
  session.twin_ = std::make_shared<const twin::Twin>(std::move(*twin));
  if (!runFile) return session;

  Result<sim::RunInfo> run = sim::readRunInfo(*runFile);
  if (!run) return run.error();
  if (const std::uint64_t found = twin::contentHash(*session.twin_); found != run->twinHash)
    return anotherTwin(*runFile, twinFile, run->twinHash, found);
  const double frames = run->frames > 0 ? static_cast<double>(run->frames - 1) : 0.0;
  session.playback_ = Playback(frames * run->header.frameInterval_s);
  session.run_ = std::move(*run);
  session.runFile_ = *runFile;
  return session;
}

Result<Session> Session::open(const fs::path& file) {
  if (twin::isTwinFile(file) || !fs::exists(file)) return open(file, std::nullopt);
  const Result<sim::RunInfo> run = sim::readRunInfo(file);
  if (!run) return run.error();
  const fs::path twinFile = (file.parent_path() / run->header.twinFile).lexically_normal();
  if (run->header.twinFile.empty() || !fs::exists(twinFile))
    return dataError(file.string(), "twin_file", tr("its twin \"{}\" is not there", run->header.twinFile),
                     tr("name the twin before the run: loopstad view AREA.twin.h5 RUN.run.h5"));
  return open(twinFile, file);
}

void Session::load(Frame& into, std::size_t number) {
  if (into.number == number) return;
  Result<std::vector<sim::TrajectoryRow>> rows = sim::readFrame(runFile_, number);
  if (!rows) {
    trouble_ = describe(rows.error());
    into = {};
    return;
  }
  into.rows = std::move(*rows);
  std::ranges::sort(into.rows, {}, &sim::TrajectoryRow::id);
  into.number = number;
}

std::span<const PersonView> Session::people() {
  if (!run_ || run_->frames == 0) return {};
  const double position = playback_.time_s() / run_->header.frameInterval_s;
  const auto number = std::min(static_cast<std::size_t>(position), run_->frames - 1);
  if (after_.number == number) std::swap(before_, after_);
  load(before_, number);
  load(after_, std::min(number + 1, run_->frames - 1));
  people_ = between(before_.rows, after_.rows, position - static_cast<double>(number),
                    run_->header.frameInterval_s);
  return people_;
}

std::vector<PersonView> between(std::span<const sim::TrajectoryRow> before,
                                std::span<const sim::TrajectoryRow> after, double share, double interval_s) {
  std::vector<PersonView> people;
  people.reserve(before.size());
  auto next = after.begin();
  for (const sim::TrajectoryRow& from : before) {
    while (next != after.end() && next->id < from.id) ++next;
    const bool stays = next != after.end() && next->id == from.id;
    const sim::TrajectoryRow& to = stays ? *next : from;
    const Vec3 step{to.x_m - from.x_m, to.y_m - from.y_m, to.z_m - from.z_m};
    people.push_back({from.id,
                      {from.x_m + share * step.x, from.y_m + share * step.y, from.z_m + share * step.z},
                      std::hypot(step.x, step.y, step.z) / interval_s});
  }
  return people;
}

} // namespace loopstad::viewer
