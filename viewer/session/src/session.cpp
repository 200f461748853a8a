// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/twin/twin_file.hpp>
#include <loopstad/viewer/session.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace loopstad::viewer {

Result<Session> Session::open(const std::filesystem::path& twinFile,
                              const std::optional<std::filesystem::path>& runFile) {
  Result<twin::Twin> twin = twin::readTwin(twinFile);
  if (!twin) return twin.error();
  Session session;
  session.twin_ = std::make_shared<const twin::Twin>(std::move(*twin));
  if (!runFile) return session;

  Result<sim::RunInfo> run = sim::readRunInfo(*runFile);
  if (!run) return run.error();
  const double frames = run->frames > 0 ? static_cast<double>(run->frames - 1) : 0.0;
  session.playback_ = Playback(frames * run->header.frameInterval_s);
  session.run_ = std::move(*run);
  session.runFile_ = *runFile;
  return session;
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
