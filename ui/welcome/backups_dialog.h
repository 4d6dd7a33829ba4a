// The backups that were made of a document by themselves, the newest first; one of them becomes a new file.
#pragma once

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace meyar::document {
struct Backup; // its header has <chrono>, over which moc of Qt 6.4 trips
}

namespace meyar::ui {

class DocumentController;

class BackupsDialog : public QDialog {
    Q_OBJECT
public:
    /// Of the open document. These throw model::Error CannotRead where the backups cannot be looked at.
    explicit BackupsDialog(const DocumentController& controller, QWidget* parent = nullptr);
    /// Of the file at that path, which cannot be opened.
    BackupsDialog(const DocumentController& controller, const QString& path, QWidget* parent);
    ~BackupsDialog() override;

    /// Whether there is something to restore the file from, as far as can be seen.
    static bool offers(const QString& path);

    /// The new file that was made; empty until the dialog was accepted.
    QString target() const { return m_target; }

private:
    BackupsDialog(const DocumentController& controller, const QString& path, std::vector<document::Backup> backups,
                  QWidget* parent);
    void fill();
    void restore();
    void restoreTo(const QString& path, const document::Backup& backup);
    QString suggestedName(const document::Backup& backup) const;

    const DocumentController& m_controller;
    QString m_path; ///< of the file
    std::vector<document::Backup> m_backups;
    QString m_target;

    QTreeWidget* m_list;
    QLabel* m_fault;
    QPushButton* m_restore;
};

} // namespace meyar::ui
