// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent_table.hpp"
#include "run_header.hpp"
#include "run_measures.hpp"
#include "trajectory_file.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/sim/run_file.hpp>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <numeric>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

namespace loopstad::sim {
namespace {

/// Frames that wait for the disk: a minute of 10,000 people at 2 Hz is 34 MB.
constexpr std::size_t mostWaitingBytes = std::size_t{128} << 20;
/// A process that is killed loses no more wall time than this, about.
constexpr std::chrono::seconds secureEvery{1};

/// What a frame needs of a crowd.
struct Snapshot {
  double time_s = 0.0;
  std::vector<Fixed2> position;
  std::vector<twin::FaceId> face;
  std::vector<AgentId> id;
  std::vector<ProfileId> profile;
  std::vector<DestinationId> destination;
  std::vector<std::uint32_t> bornAtStep;
  std::vector<Arrival> arrivals; ///< since the frame before

  [[nodiscard]] std::size_t bytes() const {
    return id.size() * (sizeof(Fixed2) + 5 * sizeof(std::uint32_t)) + arrivals.size() * sizeof(Arrival);
  }
};

namespace fs = std::filesystem;

/// What a run that was killed or failed has recorded, while the one that goes on from it writes its own
/// draft.
fs::path keptPathOf(const fs::path& target) {
  return target.parent_path() / ("." + target.filename().string() + ".kept");
}

void carry(StateFields& fields, TrajectoryMark& mark) {
  fields.column("recorded.frames.times_s", mark.times_s);
  fields.column("recorded.frames.rows", mark.rows);
  fields.column("recorded.tail", mark.tail);
  fields.number("recorded.print", mark.print);
  fields.expect(mark.rows.size() == mark.times_s.size() &&
                    std::accumulate(mark.rows.begin(), mark.rows.end(), std::size_t{0}) >= mark.tail.size(),
                "recorded.frames");
}

/// Who holds what was recorded up to a snapshot: the one who was resumed, the one who was killed, or the one
/// who was stopped. Empty: nobody.
fs::path recordedUpTo(const TrajectoryMark& mark, const fs::path& target) {
  for (const fs::path& place : {keptPathOf(target), draftPathOf(target), target}) {
    try {
      if (hdf5::isHdf5(place) && reaches(hdf5::openFile(place), mark)) return place;
    } catch (const std::exception&) { // of a damaged file
      continue;
    }
  }
  return {};
}

} // namespace

struct RunWriter::State {
  State(const std::filesystem::path& target, const RunHeader& headerIn, const twin::Surface& surfaceIn)
      : draft(target),
        timeStep_s(headerIn.timeStep_s),
        surface(surfaceIn),
        file(draft.path(), 1.0 / headerIn.frameInterval_s) {}
  ~State() {
    stop();
    if (published) return;
    hdf5::giveUp(file.file()); // the draft is removed
    std::error_code ignored;
    if (saved) std::filesystem::rename(draft.path(), keptPathOf(draft.target()), ignored); // or not
  }

  void start() {
    thread = std::thread([this] { work(); });
  }
  void stop();
  void push(Snapshot snapshot);
  void work();
  void write(const Snapshot& snapshot);
  void carry(StateFields& fields);
  [[nodiscard]] Error error(const hdf5::Failure& failure) const;
  [[nodiscard]] Status end(const MeasureResults& results, const RunEnd& runEnd);

  DraftFile draft;
  double timeStep_s;
  const twin::Surface& surface;
  TrajectoryFile file; ///< the thread's, until it has ended
  AgentTable agents;   ///< likewise
  std::vector<StoredRow> rows;
  std::vector<Arrival> arrivals; ///< the caller's, until the next frame
  bool published = false;
  bool saved = false; ///< a snapshot needs what is in the draft

  std::mutex mutex;
  std::condition_variable changed;
  std::deque<Snapshot> waiting;
  std::size_t waitingBytes = 0;
  bool noMore = false;
  bool writing = false;
  std::optional<Error> trouble;
  std::thread thread;
};

void RunWriter::State::push(Snapshot snapshot) {
  std::unique_lock lock(mutex);
  changed.wait(lock, [this] { return waitingBytes < mostWaitingBytes || trouble; });
  if (trouble) return; // told at the end
  waitingBytes += snapshot.bytes();
  waiting.push_back(std::move(snapshot));
  changed.notify_all();
}

void RunWriter::State::work() {
  hdf5::silenceHdf5OnThisThread();
  auto secured = std::chrono::steady_clock::now();
  std::unique_lock lock(mutex);
  for (;;) {
    changed.wait(lock, [this] { return !waiting.empty() || noMore; });
    if (waiting.empty()) return;
    const Snapshot snapshot = std::move(waiting.front());
    waiting.pop_front();
    writing = true;
    lock.unlock();
    std::optional<Error> failed;
    try {
      write(snapshot);
      if (const auto now = std::chrono::steady_clock::now(); now - secured >= secureEvery) {
        file.secure();
        secured = now;
      }
    } catch (const hdf5::Failure& failure) {
      failed = error(failure);
    }
    lock.lock();
    writing = false;
    waitingBytes -= snapshot.bytes();
    if (failed) {
      trouble = failed;
      waiting.clear();
    }
    changed.notify_all();
    if (failed) return;
  }
}

/// Rows by rising id: what the order of a step is, is no business of a reader, and it packs better.
void RunWriter::State::write(const Snapshot& snapshot) {
  rows.resize(snapshot.id.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Vec2 p = toMetres(snapshot.position[i]);
    rows[i] = {.id = static_cast<std::int32_t>(snapshot.id[i].value()),
               .frame = 0,
               .x = p.x,
               .y = p.y,
               .z = static_cast<float>(surface.height_m({snapshot.face[i], snapshot.position[i]}))};
    agents.see(snapshot.id[i], snapshot.profile[i], snapshot.destination[i], snapshot.bornAtStep[i]);
  }
  for (const Arrival& arrival : snapshot.arrivals) agents.arrive(arrival);
  std::ranges::sort(rows, {}, &StoredRow::id);
  file.append(snapshot.time_s, rows);
}

void RunWriter::State::carry(StateFields& fields) {
  fields.column("recorded.arrivals", arrivals);
  agents.carry(fields);
}

void RunWriter::State::stop() {
  if (!thread.joinable()) return;
  {
    const std::lock_guard lock(mutex);
    noMore = true;
  }
  changed.notify_all();
  thread.join();
}

Error RunWriter::State::error(const hdf5::Failure& failure) const {
  return dataError(draft.target().string(), failure.object(), failure.what(),
                   tr("check that the folder is writable and the disk has space, then run again"));
}

Status RunWriter::State::end(const MeasureResults& results, const RunEnd& runEnd) {
  stop();
  if (trouble) return *trouble;
  try {
    for (const Arrival& arrival : arrivals) agents.arrive(arrival);
    file.finish();
    agents.write(hdf5::createGroup(file.file(), "agents"), timeStep_s);
    writeMeasures(hdf5::createGroup(file.file(), "measures"), results);
    markEnd(file.file(), runEnd);
    hdf5::flush(file.file());
    file.file().close("");
  } catch (const hdf5::Failure& failure) {
    return error(failure);
  }
  Status done = draft.publish();
  published = bool(done);
  std::error_code ignored;
  if (done && runEnd.complete) fs::remove(keptPathOf(draft.target()), ignored);
  return done;
}

RunWriter::RunWriter(std::unique_ptr<State> state) : state_(std::move(state)) {}
RunWriter::~RunWriter() = default;
RunWriter::RunWriter(RunWriter&&) noexcept = default;
RunWriter& RunWriter::operator=(RunWriter&&) noexcept = default;

Result<RunWriter> RunWriter::open(const std::filesystem::path& file, const RunHeader& header,
                                  const twin::Twin& twin, const twin::Surface& surface) {
  std::error_code ignored; // left by a run that nobody resumed
  fs::remove(keptPathOf(file), ignored);
  try {
    auto state = std::make_unique<State>(file, header, surface);
    writeHeader(state->file.file(), header, twin);
    hdf5::flush(state->file.file());
    state->start();
    return RunWriter(std::move(state));
  } catch (const hdf5::Failure& failure) {
    return dataError(file.string(), failure.object(), failure.what(),
                     tr("check that the folder exists, is writable and has space, or name another with -o"));
  }
}

Result<RunWriter> RunWriter::resume(const fs::path& file, const RunHeader& header, const twin::Twin& twin,
                                    const twin::Surface& surface, StateFields& fields) {
  TrajectoryMark mark;
  carry(fields, mark);
  if (!fields.unsound().empty())
    return dataError(file.string(), fields.unsound(), tr("does not fit this scenario, or is damaged"),
                     tr("remove the snapshot and begin the run anew"));
  fs::path recorded = recordedUpTo(mark, file);
  if (recorded.empty())
    return dataError(file.string(), {},
                     tr("what was recorded before the snapshot is not there, or is damaged"),
                     tr("remove the snapshot and begin the run anew"));
  if (recorded == draftPathOf(file)) { // makes room for the new one
    std::error_code failed;
    fs::rename(recorded, keptPathOf(file), failed);
    if (failed)
      return dataError(recorded.string(), {}, tr("cannot be renamed: {}", systemMessage(failed)),
                       tr("check that the folder is writable"));
    recorded = keptPathOf(file);
  }
  try {
    auto state = std::make_unique<State>(file, header, surface);
    writeHeader(state->file.file(), header, twin);
    copyFrames(hdf5::openFile(recorded), mark, state->file);
    state->file.secure();
    state->carry(fields);
    state->start();
    return RunWriter(std::move(state));
  } catch (const std::exception& failure) {
    return dataError(
        recorded.string(), {}, failure.what(),
        tr("check that the folder is writable and has space; if so, remove the snapshot and begin "
           "the run anew"));
  }
}

Status RunWriter::save(StateFields& fields) {
  State& s = *state_;
  std::unique_lock lock(s.mutex);
  s.changed.wait(lock, [&s] { return (s.waiting.empty() && !s.writing) || s.trouble; });
  if (s.trouble) return *s.trouble;
  try {
    s.file.secure();
  } catch (const hdf5::Failure& failure) {
    return s.error(failure);
  }
  if (const std::error_code failed = secureOnDisk(s.draft.path()))
    return s.error(hdf5::Failure("", tr("cannot be written: {}", systemMessage(failed))));
  TrajectoryMark mark = s.file.mark();
  carry(fields, mark);
  s.carry(fields);
  return Done{};
}

void RunWriter::countOnSaved() {
  state_->saved = true;
  std::error_code ignored;
  fs::remove(keptPathOf(state_->draft.target()), ignored);
}

void RunWriter::frame(double time_s, const Crowd& crowd) {
  state_->push({.time_s = time_s,
                .position = crowd.position,
                .face = crowd.face,
                .id = crowd.id,
                .profile = crowd.profile,
                .destination = crowd.destination,
                .bornAtStep = crowd.bornAtStep,
                .arrivals = std::exchange(state_->arrivals, {})});
}

void RunWriter::arrived(std::span<const Arrival> arrivals) {
  state_->arrivals.insert(state_->arrivals.end(), arrivals.begin(), arrivals.end());
}

Status RunWriter::finish(const MeasureResults& results, const RunTally& tally, std::uint64_t fingerprint,
                         double wallTime_s) {
  return state_->end(results, {true, tally, fingerprint, wallTime_s});
}

Status RunWriter::interrupt(const MeasureResults& results, const RunTally& tally, std::uint64_t fingerprint,
                            double wallTime_s) {
  return state_->end(results, {false, tally, fingerprint, wallTime_s});
}

} // namespace loopstad::sim
